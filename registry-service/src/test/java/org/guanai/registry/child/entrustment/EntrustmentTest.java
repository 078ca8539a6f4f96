package org.guanai.registry.child.entrustment;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.2.2b: nobody takes care of a child before they are checked and the child is heard; school and
/// village know.
@QuarkusTest
class EntrustmentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 27);

    @Inject Roster roster;
    @Inject EntrustmentSweep sweep;
    private County county;
    private String student;

    @BeforeEach
    void aChild() {
        TestClock.today(TODAY);
        county = County.founded();
        student = roster.registered(county.school, child(county.schoolCode));
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void anEntrustmentHoldsOnceTheCarerIsCheckedTheChildHeardAndBothHaveSigned() {
        var id = drawn();
        then(act(id, "checks", clear())).created().shows("state", "CHECKED");
        then(act(id, "signings", Map.of("how", "RECORDED_CALL")))
                .created()
                .shows("state", "ACTIVE")
                .shows("schoolToldOn", "2026-04-27")
                .has("reviewOn");
        assertEquals(
                1,
                Rows.count(
                        "select count(*) from outbox where aggregateid = ? and type like '%EntrustmentSigned'",
                        student));
    }

    @Test
    void aCarerWhoIsUnfitOrNotCheckedDoesNotSign() {
        var id = drawn();
        then(act(id, "signings", Map.of("how", "SCAN"))).refused(409, "registry.carer-not-checked");
        then(act(id, "checks", Map.of("result", "UNFIT", "childView", "不愿意"))).created();
        then(act(id, "signings", Map.of("how", "SCAN"))).refused(409, "registry.carer-not-checked");
    }

    @Test
    void aChildOfEightIsHeard() {
        then(act(drawn(), "checks", Map.of("result", "CLEAR")))
                .refused(400, "registry.child-not-heard", "childView");
    }

    @Test
    void aFamilyReadsTheAgreementWithoutTheChildsWords() {
        var id = drawn();
        then(act(id, "checks", clear())).created();
        var file = then(county.principal().get("/api/registry/students/" + student)).ok();
        var guardian = UUID.fromString(file.at("guardians[0].id"));
        then(county.guardian(guardian).get(here()))
                .ok()
                .shows("items[0].carer", "王奶奶")
                .lacks("items[0].childView");
        then(county.guardian(UUID.randomUUID()).get(here())).absent();
        then(county.otherPrincipal().get(here())).absent();
    }

    @Test
    void aSecondOneDoesNotHoldBesideTheFirst() {
        active();
        var second = drawn();
        then(act(second, "checks", clear())).created();
        then(act(second, "signings", Map.of("how", "SCAN")))
                .refused(409, "registry.entrustment-active");
    }

    @Test
    void itsTimeIsUpByItself() {
        var id = active();
        TestClock.today(LocalDate.of(2027, 3, 1));
        sweep.sweep();
        then(county.principal().get(here()))
                .shows("items[0].id", id)
                .shows("items[0].endedHow", "EXPIRED");
    }

    @Test
    void anEntrustmentThatNeverHeldIsTakenBackAndToldSo() {
        var id = active();
        then(act(id, "withdrawals", Map.of("reason", "录错了学生")))
                .created()
                .shows("state", "WITHDRAWN");
        assertEquals(
                1,
                Rows.count(
                        "select count(*) from outbox where aggregateid = ? and type like '%EntrustmentEnded'"
                                + " and payload like '%\"mistaken\":true%'",
                        student));
    }

    @Test
    void daysInDisorderAreRefused() {
        var form = new HashMap<>(form());
        form.put("until", "2026-01-01");
        then(county.principal().body(form).post(here()))
                .refused(400, "registry.entrustment-days", "until");
    }

    @Test
    void anAgreementIsPutRightBeforeItIsSignedAndTheCarerCheckedAgain() {
        var id = drawn();
        then(act(id, "checks", clear())).created();
        var right = Map.of("agreement", form(), "reason", "电话有误");
        then(county.principal().header("If-Match", "\"1\"").body(right).put(here() + "/" + id))
                .ok()
                .shows("state", "DRAFT");
        then(act(id, "signings", Map.of("how", "SCAN"))).refused(409, "registry.carer-not-checked");
    }

    @Test
    void aCarerIsLookedAtAgainAndWhatGoesBadlyIsEnded() {
        var id = active();
        then(act(id, "reviews", Map.of("goesWell", true, "childView", "挺好")))
                .created()
                .shows("reviewedOn", "2026-04-27");
        then(county.officer().get("/api/registry/entrustments")).shows("items[0].id", id);
        then(act(id, "reviews", Map.of("goesWell", false)))
                .refused(422, "registry.entrustment-goes-badly", "goesWell");
        then(act(id, "endings", Map.of("how", "UNFIT", "reason", "照护人患病")))
                .created()
                .shows("state", "ENDED");
    }

    private UUID active() {
        var id = drawn();
        then(act(id, "checks", clear())).created();
        then(act(id, "signings", Map.of("how", "IN_PERSON"))).created();
        return id;
    }

    private UUID drawn() {
        return then(county.principal().body(form()).post(here())).created().id();
    }

    private Response act(UUID id, String act, Map<String, Object> body) {
        return county.principal().body(body).post(here() + "/" + id + "/" + act);
    }

    private String here() {
        return "/api/registry/students/" + student + "/entrustments";
    }

    private static Map<String, Object> clear() {
        return Map.of("result", "CLEAR", "childView", "愿意跟奶奶住");
    }

    private static Map<String, Object> form() {
        return Map.of(
                "carer", "王奶奶",
                "phone", "13800002222",
                "relation", "GRANDMOTHER",
                "scope", "起居、上学、就医",
                "reason", "父母在外务工",
                "from", "2026-05-01",
                "until", "2027-02-28",
                "declared", true);
    }
}
