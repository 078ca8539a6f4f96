package org.guanai.mentoring.plan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.guanai.kit.testing.Answer;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A surrogate parent writes a plan at the beginning of the term (3.1.4f-4); the pairing began on
/// Wednesday 4 March 2026, so it is due on 18 March.
@QuarkusTest
class SupportPlanResourceTest {
    private static final String PATH = "/api/mentoring/support-plans";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;
    private Pair pair;

    @BeforeEach
    void aSurrogateParent() {
        county = County.inTerm(broker);
        school = county.school();
        pair = county.surrogatePair(school);
    }

    @Test
    void itIsDueTwoWeeksAfterTheBeginningAndDoneByThePlan_3_1_4f_4() {
        duty("SUPPORT_PLAN")
                .shows("items[0].dueUntil", "2026-03-18")
                .shows("items[0].state", "DUE");
        var plan = then(submit()).created().shows("term", County.TERM).shows("studentName", "王小明");
        duty("SUPPORT_PLAN")
                .shows("items[0].state", "UPCOMING")
                .shows("items[0].lastDone", "2026-03-04");
        then(helper().get(PATH + "/" + plan.id())).ok().shows("plan.aims[0].what", "每周读一本书");
        then(submit()).refused(409, "mentoring.document-exists");
    }

    @Test
    void writtenLateItIsMadeGood_3_1_4f_4() {
        TestClock.today("2026-03-25");
        duty("SUPPORT_PLAN").shows("items[0].state", "OVERDUE");
        then(submit()).created();
        duty("SUPPORT_PLAN").shows("items[0].state", "UPCOMING").lists("items[0].missed");
    }

    @Test
    void atMidTermEachAimIsChecked() {
        var plan = then(submit()).created().id();
        var check = Map.of("aims", List.of(Map.of("progress", "PARTLY", "remark", "读了三本")));
        then(County.put(helper(), PATH + "/" + plan + "/midterm", "\"0\"", check))
                .ok()
                .shows("midterm.aims[0].progress", "PARTLY")
                .shows("checkedOn", "2026-03-04");
        var two =
                Map.of("aims", List.of(Map.of("progress", "PARTLY"), Map.of("progress", "PARTLY")));
        then(County.put(helper(), PATH + "/" + plan + "/midterm", "\"1\"", two))
                .refused(400, "mentoring.aims-differ", "aims");
    }

    @Test
    void itIsPrintedToBeSigned() {
        var plan = then(submit()).created().id();
        var pdf = helper().get(PATH + "/" + plan + "/print");
        then(pdf).ok();
        assertThat(pdf.asByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        then(county.helper(county.vettedHelper()).get(PATH + "/" + plan + "/print")).absent();
    }

    @Test
    void aMistakeIsMended() {
        var plan = then(submit()).created().id();
        var better = Map.of("plan", text("学会提问"), "reason", "目标写错");
        then(County.put(helper(), PATH + "/" + plan, "\"0\"", better))
                .ok()
                .shows("plan.aims[0].what", "学会提问");
        var why = Map.of("reason", "写错了学生");
        then(County.post(helper(), PATH + "/" + plan + "/withdrawals", why))
                .created()
                .shows("withdrawnWhy", "写错了学生");
        duty("SUPPORT_PLAN").shows("items[0].state", "DUE");
        then(submit()).created();
    }

    @Test
    void othersPlansAreAbsentAndTheTextIsSealed() {
        var plan = then(submit()).created().id();
        then(county.helper(county.vettedHelper()).get(PATH + "/" + plan)).absent();
        then(county.principal(county.school()).get(PATH + "/" + plan)).absent();
        then(county.principal(school).get(PATH + "/" + plan)).ok();
        then(county.principal(school).get(PATH)).lists("items.id", plan).hides("每周读一本书");
    }

    @Test
    void theSummaryOrEssayIsDueAtTheEndOfTerm_3_1_4f_5() {
        var path = "/api/mentoring/term-summaries";
        then(County.post(helper(), path, summary(250)))
                .refused(422, "mentoring.document-too-early", "pairingId");
        TestClock.today("2026-06-22");
        duty("TERM_SUMMARY")
                .shows("items[0].dueUntil", "2026-07-10")
                .shows("items[0].state", "DUE");
        then(County.post(helper(), path, summary(20)))
                .refused(422, "mentoring.summary-too-short", "summary.text");
        var made = then(County.post(helper(), path, summary(250))).created().id();
        duty("TERM_SUMMARY").shows("items[0].lastDone", "2026-06-22");
        then(helper().get(path + "/" + made)).ok().shows("kind", "ESSAY");
        var pdf = helper().get(path + "/" + made + "/print");
        then(pdf).ok();
        assertThat(pdf.asByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aSummaryIsMendedToo() {
        var path = "/api/mentoring/term-summaries";
        TestClock.today("2026-06-22");
        var made = then(County.post(helper(), path, summary(250))).created().id();
        var better = Map.of("summary", summary(260).get("summary"), "reason", "补充一段");
        then(County.put(helper(), path + "/" + made, "\"0\"", better)).ok();
        then(helper().get(path)).lists("items.id", made);
        then(County.post(helper(), path + "/" + made + "/withdrawals", Map.of("reason", "写错了学生")))
                .created();
        then(helper().get(path)).lists("items");
    }

    private Map<String, Object> summary(int length) {
        return Map.of(
                "pairingId",
                pair.id(),
                "summary",
                Map.of("kind", "ESSAY", "text", "爱".repeat(length)));
    }

    private Answer duty(String kind) {
        return then(helper().get("/api/mentoring/duties?helper=me&kind=" + kind))
                .lists("items.kind", kind);
    }

    private Response submit() {
        return County.post(helper(), PATH, Map.of("pairingId", pair.id(), "plan", text("每周读一本书")));
    }

    private static Map<String, Object> text(String aim) {
        return Map.of(
                "situation", "与祖母同住",
                "problems", "作业拖拉",
                "aims", List.of(Map.of("what", aim, "check", "读书笔记")),
                "measures", List.of(Map.of("area", "STUDY", "what", "周三陪读")),
                "schedule", "每周三下午",
                "carerPart", "祖母督促按时睡觉");
    }

    private RequestSpecification helper() {
        return county.helper(pair.helper());
    }
}
