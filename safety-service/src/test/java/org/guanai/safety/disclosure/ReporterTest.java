package org.guanai.safety.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.kit.testing.TestCaller.as;
import static org.guanai.safety.Safety.INCIDENTS;
import static org.guanai.safety.Safety.county;
import static org.guanai.safety.Safety.path;
import static org.guanai.safety.Safety.principal;
import static org.guanai.safety.Safety.report;
import static org.guanai.safety.Safety.reported;
import static org.guanai.safety.Safety.reporting;
import static org.guanai.safety.Safety.said;
import static org.guanai.safety.Safety.staff;
import static org.guanai.safety.Safety.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestCaller;
import org.guanai.kit.time.BusinessZone;
import org.guanai.testing.registry.TestCounty;
import org.guanai.testing.registry.TestStudent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.5e: the law protects who reports; what happened is for those who act.
@QuarkusTest
class ReporterTest {
    private static final String LOG = "/api/safety/access-log";

    private final TestCounty county = county();
    private final UUID classId = UUID.randomUUID();
    private final StudentSnapshot child =
            TestStudent.at(county.east).inClass(classId).toldTo(UUID.randomUUID()).arrives();
    private final UUID reporter = UUID.randomUUID();
    private UUID incident;

    @BeforeEach
    void anIncident() {
        incident =
                then(reporting(teacher(reporter), with(report(child), "kind", "ABUSE")))
                        .created()
                        .id();
    }

    @Test
    void nobodyReadsWhoReported() {
        then(principal(county.east).get(path(incident)))
                .ok()
                .shows("mine", false)
                .hides(reporter.toString());
    }

    @Test
    void whoReportedIsSealedInTheDatabase() {
        var sealed =
                (byte[])
                        Rows.one("select reported_by from incident where id = ?", incident)
                                .orElseThrow();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain(reporter.toString());
    }

    @Test
    void whoReportedFindsTheirOwn() {
        then(teacher(reporter).get(path(incident))).ok().shows("mine", true).has("what");
        then(teacher(reporter).get(INCIDENTS)).lists("items.id", incident);
        then(teacher(UUID.randomUUID()).get(INCIDENTS)).lists("items");
    }

    @Test
    void whoReportedIsDisclosedForAReasonOnRecord() {
        then(disclosing(principal(county.east), "联系报告人了解情况")).ok().shows("reportedBy", reporter);
        assertThat(
                        Rows.one(
                                "select reason from audit where action = 'DISCLOSED' and noun_id = ?",
                                incident.toString()))
                .contains("联系报告人了解情况");
    }

    @Test
    void withoutAReasonNothingIsDisclosed() {
        then(disclosing(principal(county.east), " ")).invalid("reason", "reason");
    }

    @Test
    void onlyThoseWhoActDisclose() {
        then(disclosing(teacher(reporter), "想知道是谁")).is(403);
        then(disclosing(as(Roles.AUDITOR).of(county.org), "想知道是谁")).is(403);
        then(disclosing(principal(county.west), "想知道是谁")).absent();
    }

    @Test
    void theAccessLogDoesNotTellWhoReported() {
        then(teacher(reporter).get(path(incident))).ok();
        then(principal(county.east).get(LOG + "?record=" + incident))
                .ok()
                .lists("items.actor", "sealed", "sealed")
                .hides(reporter.toString());
    }

    @Test
    void nobodyFindsByThePersonWhatTheyReported() {
        var today = LocalDate.now(BusinessZone.ID);
        var days = "?from=" + today.minusDays(1) + "&to=" + today.plusDays(1);
        then(principal(county.east).get(LOG + days + "&person=" + reporter)).ok().lists("items");
    }

    @Test
    void aProtectedReporterIsNotInTheEvents() {
        assertThat(said(StudentInvolved.class, StudentInvolved::incidentId, incident))
                .extracting(StudentInvolved::reportedBy)
                .containsOnlyNulls();
    }

    @Test
    void ofAnInjuryTheReporterIsToldWhenNobodyCanBeReached() {
        var injury = then(reporting(teacher(reporter), report(child))).created().id();
        assertThat(said(StudentInvolved.class, StudentInvolved::incidentId, injury))
                .extracting(StudentInvolved::reportedBy)
                .containsExactly(reporter);
    }

    @Test
    void aClassTeacherSeesTheirOwnClassOnly() {
        var own = staff(county.east, classId).id();
        then(classTeacher(own).get(path(incident))).ok().has("what");
        then(classTeacher(own).get(INCIDENTS)).lists("items.id", incident);
        var other = staff(county.east, UUID.randomUUID()).id();
        then(classTeacher(other).get(path(incident))).absent();
        then(classTeacher(other).get(INCIDENTS)).lists("items");
    }

    @Test
    void anAuditorReadsNoStory() {
        then(as(Roles.AUDITOR).of(county.org).get(path(incident))).ok().lacks("what", "where");
    }

    @Test
    void anotherClassTeacherReportsAndSeesTheirOwn() {
        var other = staff(county.east, UUID.randomUUID()).id();
        var mine = then(reporting(classTeacher(other), report(child))).created().id();
        reported(county.east, report(child));
        then(classTeacher(other).get(INCIDENTS)).lists("items.id", mine);
    }

    private TestCaller teacher(UUID person) {
        return as(Roles.TEACHER).of(county.east.org()).person(person);
    }

    private TestCaller classTeacher(UUID person) {
        return as(Roles.CLASS_TEACHER).of(county.east.org()).person(person);
    }

    private Response disclosing(TestCaller who, String reason) {
        return who.request().body(Map.of("reason", reason)).post(path(incident) + "/disclosures");
    }
}
