package org.guanai.safety.report;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.safety.Safety.path;
import static org.guanai.safety.Safety.principal;
import static org.guanai.safety.Safety.report;
import static org.guanai.safety.Safety.reported;
import static org.guanai.safety.Safety.student;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.testing.Answer;
import org.guanai.kit.testing.TestCaller;
import org.guanai.safety.Safety;
import org.guanai.testing.registry.TestCounty;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.5e: first, continued and final reports, each with its clock.
@QuarkusTest
class ReportResourceTest {
    private final TestCounty county = Safety.county();
    private String path;

    @BeforeEach
    void anIncident() {
        var child = student(county.east, UUID.randomUUID());
        path = path(reported(county.east, report(child))) + "/reports";
    }

    @Test
    void reportsAreKeptInTheirOrder() {
        made("CONTINUED").refused(409, "safety.first-report-missing");
        made("FIRST").created().shows("late", false);
        made("FIRST").refused(409, "safety.first-report-made");
        made("FINAL").created();
        made("CONTINUED").refused(409, "safety.final-report-made");
        then(principal(county.east).get(path)).ok().lists("items.text", "已报警", "已报警");
    }

    @Test
    void theNextReportIsAwaited() {
        then(principal(county.east).get(path))
                .shows("awaited.stage", "FIRST")
                .shows("awaited.overdue", false);
    }

    @Test
    void anotherSchoolReportsNothing() {
        then(principal(county.west).post(path, body("FIRST"))).absent();
    }

    @Test
    void theSecondSchoolOfAnIncidentSeesItsReports() {
        var officer = Safety.officer(county);
        var here = student(county.east, UUID.randomUUID());
        var there = student(county.west, UUID.randomUUID());
        var incident = then(Safety.reporting(officer, report(here, there))).created().id();
        var reports = path(incident) + "/reports";
        then(officer.post(reports, body("FIRST"))).created();
        then(principal(county.west).get(reports))
                .ok()
                .lists("items.stage", "FIRST")
                .shows("awaited.stage", "CONTINUED");
        then(principal(county.west).post(reports, body("CONTINUED")))
                .refused(403, "safety.incident-of-several-schools");
    }

    @Test
    void anAuditorSeesThatItWasReportedAndNotItsWords() {
        made("FIRST").created();
        var auditor = TestCaller.as(Roles.AUDITOR).of(county.org);
        then(auditor.get(path)).ok().lists("items.stage", "FIRST").lacks("items[0].text");
    }

    @Test
    void theRulesAreData() {
        then(principal(county.east).get("/api/safety/rules"))
                .ok()
                .then()
                .body(
                        "items.code",
                        Matchers.hasItems("guardian-told", "incident-reports", "mandatory-report"));
    }

    @Test
    void aCountySetsItsOwnClocks() {
        var clocks =
                Map.of(
                        "firstMinutes", 60,
                        "continuedHours", 24,
                        "finalHours", 168,
                        "fromSeverity", 1,
                        "fromDead", 1,
                        "fromInjured", 3,
                        "warnMinutes", 30,
                        "sharper", List.of());
        var rule =
                Map.of(
                        "code",
                        "incident-reports",
                        "content",
                        clocks,
                        "basis",
                        "县文件",
                        "effectiveFrom",
                        "2027-01-01");
        then(Safety.officer(county).post("/api/safety/rules", rule)).created();
    }

    private Answer made(String stage) {
        return then(principal(county.east).post(path, body(stage)));
    }

    private static Map<String, String> body(String stage) {
        return Map.of(
                "stage", stage, "to", "派出所", "text", "已报警", "way", "PHONE", "receivedBy", "值班民警");
    }
}
