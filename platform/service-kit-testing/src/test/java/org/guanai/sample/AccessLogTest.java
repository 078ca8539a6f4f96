package org.guanai.sample;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.sample.Api.OTHER_SCHOOL;
import static org.guanai.sample.Api.SCHOOL;
import static org.guanai.sample.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.guanai.kit.testing.Tokens;
import org.guanai.kit.time.BusinessZone;
import org.junit.jupiter.api.Test;

/// M24: what stands in the audit trail can be read by those who answer for it.
@QuarkusTest
class AccessLogTest {
    private static final String LOG = "/api/sample/access-log";

    @Test
    void thePrincipalReadsWhoDidWhatWithARecord() {
        var id = Api.printedId();
        then(as("principal", SCHOOL).get(LOG + "?record=" + id))
                .ok()
                .lists("items.action", "WROTE")
                .lists("items[0].fields", "title", "copies");
    }

    @Test
    void anotherSchoolReadsNothingOfIt() {
        var id = Api.printedId();
        then(as("principal", OTHER_SCHOOL).get(LOG + "?record=" + id)).ok().lists("items");
    }

    @Test
    void aTeacherMayNot() {
        then(as("teacher", SCHOOL).get(LOG + "?record=" + Api.printedId())).forbidden();
    }

    @Test
    void withoutARecordDaysAreNeededAtMost31() {
        var auditor = Tokens.of("auditor").org(SCHOOL);
        then(Api.with(auditor).get(LOG)).refused(400, "kit.access-log-unbounded", "record");
        then(Api.with(auditor).get(LOG + "?from=2026-01-01&to=2026-02-28"))
                .refused(400, "kit.period-too-long", "to");
        then(Api.with(auditor).get(LOG + "?from=2026-02-02&to=2026-01-01"))
                .refused(400, "kit.period-reversed", "to");
    }

    @Test
    void theDoingsOfAPersonOfADay() {
        var today = LocalDate.now(BusinessZone.ID);
        Api.printedId();
        var days = "?from=" + today.minusDays(1) + "&to=" + today.plusDays(1);
        then(as("principal", SCHOOL).get(LOG + days + "&limit=1")).ok().has("items[0].actor");
        var nobody = days + "&person=00000000-0000-7000-8000-000000000000";
        then(as("principal", SCHOOL).get(LOG + nobody)).ok().lists("items");
    }
}
