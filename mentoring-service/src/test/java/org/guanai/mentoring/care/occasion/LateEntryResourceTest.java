package org.guanai.mentoring.care.occasion;

import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Forgotten contacts are entered once somebody else allows it, and excuses are on a list (3.1.1g,
/// 3.1.3i).
@QuarkusTest
class LateEntryResourceTest {
    private static final String PATH = "/api/mentoring/late-entries";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;
    private Pair pair;

    @BeforeEach
    void aMonthLater() {
        county = County.inTerm(broker);
        school = county.school();
        pair = county.pair(school, LocalDate.of(2026, 3, 2));
        TestClock.today("2026-04-20");
    }

    @Test
    void aForgottenTalkCountsOnceThePrincipalAllowsIt_3_1_3i() {
        then(talk()).refused(422, "mentoring.contact-too-late", "occurredAt");
        var allowed =
                then(allow(county.principal(school))).created().shows("openUntil", "2026-05-04");
        then(talk()).created().shows("counts", true);
        then(county.principal(school).get(PATH)).lists("items.id", allowed.id());
        var why = Map.of("reason", "只补一次");
        var path = PATH + "/" + allowed.id() + "/withdrawals";
        then(County.post(county.principal(school), path, why)).created();
        then(talk()).refused(422, "mentoring.contact-too-late", "occurredAt");
    }

    @Test
    void nobodyAllowsTheirOwn() {
        then(allow(county.principal(school, pair.helper())))
                .refused(409, "mentoring.late-entry-by-oneself");
        then(allow(county.principal(county.school()))).absent();
        then(allow(county.teacher(school, pair.helper()))).forbidden();
    }

    @Test
    void aSchoolExcusesItselfOnlyForAMonthBackAndItIsOnTheList_3_1_1g() {
        then(pause(county.principal(school), "2026-03-09"))
                .refused(422, "mentoring.excuse-too-late", "from");
        then(pause(county.officer(), "2026-03-09")).created().shows("cause", "HELPER_ILL");
        then(county.principal(school).get("/api/mentoring/pauses?cause=HELPER_ILL"))
                .lists("items.helperName", "李老师");
        then(county.principal(county.school()).get("/api/mentoring/pauses")).lists("items");
    }

    private Response pause(RequestSpecification who, String from) {
        var body =
                Map.of("from", from, "until", "2026-03-15", "cause", "HELPER_ILL", "reason", "住院");
        return County.post(who, "/api/mentoring/pairings/" + pair.id() + "/pauses", body);
    }

    private Response allow(RequestSpecification who) {
        var body =
                Map.of(
                        "pairingId", pair.id(),
                        "from", "2026-03-09",
                        "until", "2026-03-15",
                        "reason", "出差在外");
        return County.post(who, PATH, body);
    }

    private Response talk() {
        var body =
                Map.of(
                        "pairingId",
                        pair.id(),
                        "kind",
                        "TALK",
                        "occurredAt",
                        "2026-03-11T09:00:00+08:00",
                        "reached",
                        true);
        var teacher = county.teacher(school, pair.helper());
        return County.post(teacher, "/api/mentoring/contacts", body);
    }
}
