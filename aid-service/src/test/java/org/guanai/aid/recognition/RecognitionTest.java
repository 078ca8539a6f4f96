package org.guanai.aid.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.TERM;
import static org.guanai.aid.County.applied;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.broker;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.decide;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.publish;
import static org.guanai.aid.County.student;
import static org.guanai.aid.County.submission;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.aid.County;
import org.guanai.aid.Objecting;
import org.guanai.aid.closing.EndedNotices;
import org.guanai.events.Topics;
import org.guanai.events.aid.AppealAnswered;
import org.guanai.events.aid.HardshipEnded;
import org.guanai.events.aid.HardshipRecognised;
import org.guanai.events.aid.RecognitionRefused;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 3.3.2a, 2.3: recognised once a school year, before class and school, adjusted each term.
@QuarkusTest
class RecognitionTest {
    private static final String PATH = AID + "/recognitions/";

    private final County county = County.fresh();
    private final StudentSnapshot child = arrived(student(county.east));

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void itGoesBeforeTheClassThenBeforeTheSchoolAndIsInForce() {
        var id = recognised(child);
        then(principal(county.east).get(PATH + id))
                .shows("state", "RECOGNISED")
                .shows("tier", "HARD")
                .shows("recognisedOn", "2026-05-20");
        assertThat(broker().published(Topics.AID_EVENTS, HardshipRecognised.class))
                .anyMatch(e ->
                        e.studentId().equals(child.id())
                                && e.kind().equals("SUBSISTENCE_ALLOWANCE")
                                && e.until().equals(LocalDate.of(2026, 8, 31)));
    }

    @Test
    void theNoticeShowsTheTierAndNothingPrivate() {
        var id = checked(child);
        then(publish("CLASS"))
                .created()
                .shows("level", "CLASS")
                .shows("until", "2026-04-29")
                .shows("entries[0].tier", "困难")
                .hides("SUBSISTENCE", "低保", "欧阳小明", id);
        then(publish("SCHOOL")).refused(409, "aid.nothing-to-publish");
    }

    @Test
    void onceASchoolYearAndByOtherHands() {
        var by = UUID.randomUUID();
        var id = County.id(apply(principal(county.east, by), child));
        then(apply(principal(county.east), child)).refused(409, "aid.already-recognised");
        then(check(principal(county.east, by), id, approval()))
                .refused(409, "aid.applicant-decides");
        then(check(principal(county.west), id, approval())).absent();
    }

    @Test
    void aCheckIsWhole() {
        var id = County.id(apply(principal(county.east), child));
        var oneWay = new HashMap<>(approval());
        oneWay.put("ways", List.of("PAPERS"));
        then(check(principal(county.east), id, oneWay)).refused(422, "aid.too-few-ways", "ways");
        var otherTier = new HashMap<>(approval());
        otherTier.put("tier", "RICH");
        then(check(principal(county.east), id, otherTier)).refused(422, "aid.tier-unknown", "tier");
        var silent = new HashMap<>(approval());
        silent.put("outcome", "REFUSED");
        then(check(principal(county.east), id, silent))
                .refused(400, "aid.reason-required", "reason");
    }

    @Test
    void aTermsReviewAdjustsOrEndsIt() {
        var id = recognised(child);
        then(principal(county.east).get(AID + "/recognitions?unreviewed=" + TERM))
                .lists("items.id", id);
        then(review(id, "ADJUSTED", "SPECIAL")).created().shows("tier", "SPECIAL");
        then(principal(county.east).get(AID + "/recognitions?unreviewed=" + TERM)).lists("items");
        then(review(id, "ENDED", null)).created().shows("state", "ENDED");
        assertThat(broker().published(Topics.AID_EVENTS, HardshipEnded.class))
                .anyMatch(e -> e.recognitionId().toString().equals(id) && !e.mistaken());
    }

    @Test
    void aSlipIsReopenedAndWhatWasInForceEnds() {
        var id = recognised(child);
        then(creating(principal(county.east))
                        .body(Map.of("reason", "点错了"))
                        .post(PATH + id + "/reopenings"))
                .created()
                .shows("state", "APPLIED");
        assertThat(broker().published(Topics.AID_EVENTS, HardshipEnded.class))
                .anyMatch(e -> e.recognitionId().toString().equals(id) && e.mistaken());
    }

    @Test
    void aProgrammeMayDemandIt() {
        var programme = county.programme(Map.of("needsRecognition", true));
        then(claim(programme)).refused(422, "aid.not-recognised", "studentId");
        recognised(child);
        then(claim(programme))
                .created()
                .shows("hardshipKind", "SUBSISTENCE_ALLOWANCE")
                .shows("tier", "HARD");
    }

    @Test
    void itFollowsTheChildToAnotherSchool() {
        var id = recognised(child);
        arrived(County.at(county.west, child, 2));
        then(principal(county.west).get(PATH + id)).ok().shows("tier", "HARD");
        then(county.guardian(child).get(PATH + id)).ok();
        then(county.guardian(arrived(student(county.east))).get(PATH + id)).absent();
    }

    @Test
    void anUpheldObjectionRefusesIt() {
        var id = checked(child);
        var notice = County.id(publish("CLASS"));
        var objection = County.id(Objecting.object(principal(county.east), notice));
        then(Objecting.answer(county.east, notice, objection, "UPHELD")).created();
        then(principal(county.east).get(PATH + id)).shows("state", "REFUSED");
    }

    @Test
    void aNoticeThatIsWrongIsTakenDownAndPublishedAnew() {
        var id = checked(child);
        var notice = County.id(publish("CLASS"));
        then(creating(principal(county.east))
                        .body(Map.of("reason", "班级写错"))
                        .post(AID + "/notices/" + notice + "/take-downs"))
                .created();
        then(principal(county.east).get(AID + "/notices/" + notice + "/proof"))
                .shows("takenDownWhy", "班级写错");
        then(principal(county.east).get(PATH + id)).shows("state", "CHECKED");
        then(publish("CLASS")).created();
    }

    @Test
    void aRefusalIsAppealedInTimeAndAnsweredByTheCounty_2_2() {
        var id = County.id(apply(principal(county.east), child));
        var refusal = new HashMap<>(approval());
        refusal.put("outcome", "REFUSED");
        refusal.put("reason", "材料不全");
        then(check(principal(county.east), id, refusal)).created().shows("state", "REFUSED");
        assertThat(broker().published(Topics.AID_EVENTS, RecognitionRefused.class))
                .anyMatch(e -> e.recognitionId().toString().equals(id));
        var appeal = then(appeal(id)).created().shows("dueOn", "2026-05-20").id();
        then(appeal(id)).refused(409, "aid.appeal-open");
        then(county.officer().get(AID + "/appeals?state=OPEN")).lists("items.id", appeal);
        county.announce(2, LocalDate.of(2026, 12, 31), Set.of(LocalDate.of(2026, 4, 28)));
        then(county.officer().get(AID + "/appeals/" + appeal)).shows("dueOn", "2026-05-18");
        then(county.guardian(child).get(AID + "/appeals/" + appeal)).ok().shows("ground", "材料已补");
        then(answer(principal(county.east), appeal)).forbidden();
        then(answer(county.officer(), appeal)).created().shows("state", "UPHELD");
        then(answer(county.officer(), appeal)).refused(409, "aid.appeal-answered");
        then(principal(county.east).get(PATH + id)).shows("state", "APPLIED");
        assertThat(broker().published(Topics.AID_EVENTS, AppealAnswered.class))
                .anyMatch(e -> e.appealId().equals(appeal) && e.upheld());
    }

    @Test
    void aRefusedApplicationIsAppealedUntilTheTimeIsOver_2_2() {
        var programme = county.programme();
        var id = applied(child, county.east, programme);
        then(decide(principal(county.east), id, "REFUSED")).created();
        TestClock.today(LocalDate.of(2026, 6, 30));
        then(creating(county.guardian(child))
                        .body(Map.of("subject", "APPLICATION", "subjectId", id, "ground", "不服"))
                        .post(AID + "/appeals"))
                .refused(409, "aid.appeal-too-late");
        TestClock.today(LocalDate.of(2026, 5, 6));
        var appeal =
                County.id(
                        creating(county.guardian(child))
                                .body(
                                        Map.of(
                                                "subject", "APPLICATION",
                                                "subjectId", id,
                                                "ground", "不服"))
                                .post(AID + "/appeals"));
        then(answer(county.officer(), UUID.fromString(appeal))).created();
        then(county.officer().get(AID + "/applications/" + id)).shows("state", "SUBMITTED");
    }

    @Test
    void outsideTheAnnouncedDaysOnlyWhatIsSudden() {
        var call =
                new HashMap<String, Object>(
                        Map.of(
                                "term", TERM,
                                "opensOn", "2026-03-01",
                                "closesOn", "2026-03-31",
                                "words", "请带低保证复印件"));
        var made = creating(principal(county.east)).body(call).post(AID + "/recognition-calls");
        then(made).created();
        then(creating(principal(county.east)).body(call).post(AID + "/recognition-calls"))
                .refused(409, "aid.call-exists");
        then(apply(principal(county.east), child)).refused(409, "aid.recognition-closed");
        call.put("closesOn", "2026-05-31");
        then(principal(county.east)
                        .header("If-Match", "*")
                        .body(call)
                        .put(AID + "/recognition-calls/" + made.path("id")))
                .ok();
        then(county.guardian(child).get(AID + "/recognition-calls"))
                .lists("items.closesOn", "2026-05-31");
        then(apply(principal(county.east), child)).created();
    }

    @Test
    void whatIsNotWantedAnyMoreIsWithdrawn() {
        var id = County.id(apply(principal(county.east), child));
        then(creating(county.guardian(child))
                        .body(Map.of("reason", "不再申请"))
                        .post(PATH + id + "/withdrawals"))
                .created()
                .shows("state", "WITHDRAWN");
        var again = County.id(apply(principal(county.east), child));
        var refusal = new HashMap<>(approval());
        refusal.put("outcome", "REFUSED");
        refusal.put("reason", "材料不全");
        check(principal(county.east), again, refusal);
        var appeal = then(appeal(again)).created().id();
        then(creating(county.guardian(child)).post(AID + "/appeals/" + appeal + "/withdrawals"))
                .created()
                .shows("state", "WITHDRAWN");
    }

    @Test
    void papersAreAttachedAndWithdrawn() {
        var id = County.id(apply(principal(county.east), child));
        var sent =
                County.form(principal(county.east))
                        .multiPart("file", "paper.png", County.png(), "image/png")
                        .post(PATH + id + "/papers");
        var paper = then(sent).created().id();
        then(principal(county.east).get(PATH + id)).lists("papers.id", paper);
        then(principal(county.west).get(PATH + id + "/papers/" + paper)).absent();
        then(creating(principal(county.east))
                        .body(Map.of("reason", "传错了文件"))
                        .post(PATH + id + "/papers/" + paper + "/withdrawals"))
                .created();
        then(principal(county.east).get(PATH + id)).lists("papers");
    }

    private Response appeal(String recognition) {
        return creating(county.guardian(child))
                .body(
                        Map.of(
                                "subject", "RECOGNITION",
                                "subjectId", recognition,
                                "ground", "材料已补"))
                .post(AID + "/appeals");
    }

    private static Response answer(RequestSpecification by, UUID appeal) {
        return creating(by)
                .body(Map.of("upheld", true, "text", "补充材料有效"))
                .post(AID + "/appeals/" + appeal + "/answers");
    }

    private Response claim(String programme) {
        var body = submission(child, programme);
        body.remove("hardshipKind");
        return creating(principal(county.east)).body(body).post(AID + "/applications");
    }

    private String recognised(StudentSnapshot student) {
        var id = checked(student);
        then(publish("CLASS")).created();
        TestClock.today(LocalDate.of(2026, 5, 6));
        EndedNotices.sweep();
        then(publish("SCHOOL")).created();
        TestClock.today(LocalDate.of(2026, 5, 20));
        EndedNotices.sweep();
        return id;
    }

    private String checked(StudentSnapshot student) {
        var id = County.id(apply(principal(county.east), student));
        then(check(principal(county.east), id, approval())).created().shows("state", "CHECKED");
        return id;
    }

    private static Response apply(RequestSpecification by, StudentSnapshot student) {
        return creating(by)
                .body(
                        Map.of(
                                "studentId",
                                student.id(),
                                "term",
                                TERM,
                                "hardshipKind",
                                "低保",
                                "statement",
                                "父亲病重",
                                "household",
                                4,
                                "incomePerHead",
                                "3200.00"))
                .post(AID + "/recognitions");
    }

    private static Map<String, Object> approval() {
        return Map.of(
                "ways",
                List.of("PAPERS", "HOME_VISIT"),
                "score",
                62,
                "reviewers",
                List.of("李老师", "家长代表王某"),
                "outcome",
                "APPROVED",
                "tier",
                "HARD");
    }

    private static Response check(RequestSpecification by, String id, Map<String, Object> check) {
        return creating(by).body(check).post(PATH + id + "/checks");
    }

    private Response review(String id, String finding, String tier) {
        var body = new HashMap<String, Object>();
        body.put("term", TERM);
        body.put("finding", finding);
        body.put("tier", tier);
        body.put("reason", "家访核实");
        return creating(principal(county.east)).body(body).post(PATH + id + "/reviews");
    }

    private Response publish(String level) {
        var body = new HashMap<String, Object>();
        body.put("subject", "RECOGNITION");
        body.put("level", level);
        body.put("term", TERM);
        body.put("school", county.east.code());
        body.put("className", level.equals("CLASS") ? "3班" : null);
        return creating(principal(county.east)).body(body).post(AID + "/notices");
    }
}
