package org.guanai.registry.roll.dropout;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.testing.TestClock;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.2.4f: one case for each child that is missing, until it is back and stays.
@QuarkusTest
class DropoutTest {
    private static final String CASES = "/api/registry/dropout-cases";

    @Inject Roster roster;
    private County county;
    private String child;

    @BeforeEach
    void aChild() {
        county = County.founded();
        child = roster.registered(county.school, child(county.schoolCode));
    }

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void aCaseIsOpenOnceAndConfirmedWithItsCause() {
        var id = suspected();
        then(opened(Map.of("studentId", child, "since", "2026-04-20", "droppedOut", false)))
                .refused(409, "registry.dropout-case-open");
        then(act(id, "confirmations", Map.of("cause", "WORK")))
                .created()
                .shows("state", "DROPPED_OUT")
                .shows("cause", "WORK");
    }

    @Test
    void aDropoutNeedsACause() {
        then(opened(Map.of("studentId", child, "since", "2026-04-20", "droppedOut", true)))
                .refused(400, "registry.dropout-cause", "cause");
    }

    @Test
    void eachPersuasionIsCountedAndTheNextIsDue() {
        var id = suspected();
        var step = then(act(id, "measures", visit())).created().id();
        then(county.principal().get(CASES + "/" + id))
                .shows("persuasions", 1)
                .shows("dueOn", "2026-05-27");
        then(county.principal().get(CASES + "/" + id + "/measures")).lists("items.kind", "VISIT");
        then(act(id, "measures/" + step + "/withdrawals", Map.of("reason", "记错了学生"))).created();
        then(county.principal().get(CASES + "/" + id))
                .shows("persuasions", 0)
                .shows("dueOn", "2026-04-30");
    }

    @Test
    void aReferralNeedsAnOrderThatHasRunOut() {
        var id = suspected();
        var referral =
                Map.of("kind", "REFERRAL", "who", "县法院", "outcome", "SERVED", "document", "移2号");
        then(act(id, "measures", referral)).refused(409, "registry.order-first");
        var order =
                Map.of(
                        "kind",
                        "ORDER",
                        "who",
                        "乙镇人民政府",
                        "outcome",
                        "SERVED",
                        "document",
                        "限返1号",
                        "until",
                        "2026-05-06");
        then(act(id, "measures", order)).created();
        TestClock.today(LocalDate.of(2026, 5, 7));
        then(act(id, "measures", referral)).created();
    }

    @Test
    void itIsStruckOffByAnotherPersonAfterBothChecksAndWithAidForThePoor() {
        var id = suspected();
        act(id, "confirmations", Map.of("cause", "POVERTY"));
        act(id, "returns", Map.of("how", "BACK_AT_SCHOOL"));
        then(closed(id)).refused(409, "registry.stay-not-checked");
        TestClock.today(LocalDate.of(2026, 5, 27));
        then(act(id, "stay-checks", Map.of("attending", true))).created().shows("stayChecked", 30);
        TestClock.today(LocalDate.of(2026, 7, 27));
        then(act(id, "stay-checks", Map.of("attending", true))).created().shows("stayChecked", 90);
        then(closed(id)).refused(422, "registry.aid-not-asked", "applicationId");
        var known = Map.of("applicationId", UUID.randomUUID().toString(), "schoolDuty", "李校长");
        then(county.principal().header("If-Match", "*").body(known).put(CASES + "/" + id)).ok();
        then(closed(id)).created().shows("state", "CLOSED");
    }

    @Test
    void whoIsGoneAgainIsMissingAgain() {
        var id = suspected();
        act(id, "returns", Map.of("how", "BACK_AT_SCHOOL"));
        TestClock.today(LocalDate.of(2026, 5, 27));
        then(act(id, "stay-checks", Map.of("attending", false)))
                .created()
                .shows("state", "DROPPED_OUT");
    }

    @Test
    void aCaseOpenedByMistakeIsWithdrawnAndAnotherSchoolSeesNone() {
        var id = suspected();
        then(county.otherPrincipal().get(CASES + "/" + id)).absent();
        then(act(id, "withdrawals", Map.of("reason", "学生请了假")))
                .created()
                .shows("state", "WITHDRAWN");
        then(act(id, "returns", Map.of("how", "DIED"))).refused(409, "registry.dropout-state");
    }

    private UUID suspected() {
        return then(opened(Map.of("studentId", child, "since", "2026-04-20", "droppedOut", false)))
                .created()
                .id();
    }

    private Response opened(Map<String, ?> opening) {
        return county.principal().body(opening).post(CASES);
    }

    private Response act(UUID id, String act, Map<String, ?> body) {
        return county.principal().body(body).post(CASES + "/" + id + "/" + act);
    }

    private Response closed(UUID id) {
        var body = Map.of("reason", "已稳定就读");
        return county.officer().body(body).post(CASES + "/" + id + "/closures");
    }

    private static Map<String, String> visit() {
        return Map.of("kind", "VISIT", "who", "王老师、村主任", "outcome", "PROMISED");
    }
}
