package org.guanai.registry.roll.report;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Item 13: the reporting rhythms of dropout control.
@QuarkusTest
class ReportTest {
    private static final String REPORTS = "/api/registry/dropout-reports";

    @Inject Roster roster;
    private County county;

    @BeforeEach
    void aSuspectedChild() {
        county = County.founded();
        var child = roster.registered(county.school, child(county.schoolCode));
        var opening = Map.of("studentId", child, "since", "2026-04-20", "droppedOut", false);
        then(county.principal().body(opening).post("/api/registry/dropout-cases")).created();
    }

    @Test
    void aSchoolHandsInItsMonthOnceAndTheFiguresStay() {
        var id =
                then(submitted("MONTH", "2026-04"))
                        .created()
                        .shows("figures.primarySuspected", 1)
                        .shows("figures.enrolled", 1)
                        .id();
        then(submitted("MONTH", "2026-04")).refused(409, "registry.report-submitted");
        then(county.officer().get(REPORTS)).lists("items.id", id.toString());
        then(county.officer().get(REPORTS + "/" + id)).shows("period", "2026-04");
        var why = Map.of("reason", "漏报一名学生");
        then(county.principal().body(why).post(REPORTS + "/" + id + "/withdrawals")).created();
        then(submitted("MONTH", "2026-04")).created();
    }

    @Test
    void theCountyReportsByQuarterAndPrintsIt() {
        then(submitted("QUARTER", "2026-Q2")).refused(422, "registry.report-rhythm", "rhythm");
        var report = Map.of("rhythm", "QUARTER", "period", "2026-Q2");
        var id = then(county.officer().body(report).post(REPORTS)).created().id();
        var printed = county.officer().accept("*/*").get(REPORTS + "/" + id + "/form");
        assertEquals(200, printed.statusCode());
        assertEquals("application/pdf", printed.contentType());
    }

    @Test
    void aPeriodThatIsNoneOrToComeIsRefused() {
        then(submitted("MONTH", "2026-13")).refused(400, "registry.report-period", "period");
        then(submitted("MONTH", "2026-05")).refused(422, "registry.report-period", "period");
        then(county.principal().get(REPORTS + "/figures?rhythm=MONTH&period=2026-04"))
                .shows("figures.primarySuspected", 1);
    }

    private Response submitted(String rhythm, String period) {
        var report = Map.of("rhythm", rhythm, "period", period);
        return county.principal().body(report).post(REPORTS);
    }
}
