package org.guanai.mentoring.care.feedback;

import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Feedback is written to the guardian, read, and so delivered (3.1.3k).
@QuarkusTest
class FeedbackMessageResourceTest {
    private static final String PATH = "/api/mentoring/feedback-messages/";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;
    private Pair pair;
    private UUID guardian;

    @BeforeEach
    void aChildWithItsGrandmother() {
        county = County.inTerm(broker);
        school = county.school();
        pair = county.pair(school, LocalDate.of(2026, 3, 2));
        guardian = county.guardianOf(pair.child(), school);
    }

    @Test
    void theTwoWorkingDaysRunFromTheTalkAndNotFromItsEntry_3_1_3k() {
        TestClock.today("2026-03-10");
        worried("2026-03-03T09:00:00+08:00");
        then(teacher().get("/api/mentoring/feedbacks")).shows("items[0].dueOn", "2026-03-05");
    }

    @Test
    void onceAGuardianReadsItItIsDelivered_3_1_3k() {
        var feedback = worried("2026-03-04T09:00:00+08:00");
        then(send(feedback)).created().shows("toldOn", "2026-03-04");
        then(teacher().get("/api/mentoring/feedbacks/" + feedback)).shows("state", "SENT");
        then(county.guardian(guardian).get(PATH))
                .lists("items.studentName", "王小明")
                .lacks("items[0].text", "items[0].readOn");
        then(county.guardian(guardian).get(PATH + feedback)).ok().shows("text", "孩子近来有些闷");
        then(teacher().get("/api/mentoring/feedbacks/" + feedback)).shows("state", "DELIVERED");
    }

    @Test
    void anotherFamilyAndAnotherTeacherReadNothing() {
        var feedback = worried("2026-03-04T09:00:00+08:00");
        then(county.guardian(guardian).get(PATH + feedback)).absent();
        then(send(feedback)).created();
        then(county.guardian(UUID.randomUUID()).get(PATH + feedback)).absent();
        then(county.teacher(school, UUID.randomUUID()).get(PATH + feedback)).absent();
        then(county.guardian(guardian).get("/api/mentoring/feedbacks")).forbidden();
    }

    @Test
    void theProgressSheetShowsTheTermWithoutNotesAndConcerns_3_2_1e() {
        worried("2026-03-04T09:00:00+08:00");
        var path = "/api/mentoring/progress-sheets/" + pair.child();
        then(county.guardian(guardian).get(path))
                .ok()
                .lists("helpers.name", "李老师")
                .lists("contacts.kind", "TALK")
                .shows("contacts[0].times", 1)
                .hides("concern", "不肯说话");
        then(county.guardian(UUID.randomUUID()).get(path)).absent();
        then(county.teacher(school, UUID.randomUUID()).get(path)).absent();
        then(county.principal(county.school()).get(path)).absent();
    }

    @Test
    void aGuardianWithWhomNobodyIsInTouchIsAnswered_3_1_3i() {
        var silences = "/api/mentoring/silences";
        var report = Map.of("studentId", pair.child(), "since", "2026-02-20", "remark", "没人来");
        var other = county.guardian(UUID.randomUUID());
        then(County.post(other, silences, report)).absent();
        var made =
                then(County.post(county.guardian(guardian), silences, report))
                        .created()
                        .shows("dueOn", "2026-03-09")
                        .id();
        then(county.principal(school).get(silences + "?state=OPEN")).lists("items.id", made);
        var answer = Map.of("answer", "已请李老师本周家访");
        then(County.post(county.principal(school), silences + "/" + made + "/answers", answer))
                .created();
        then(county.guardian(guardian).get(silences + "/" + made)).shows("answer", "已请李老师本周家访");
        then(county.guardian(UUID.randomUUID()).get(silences + "/" + made)).absent();
        then(County.post(
                        county.guardian(guardian),
                        silences + "/" + made + "/withdrawals",
                        Map.of("reason", "已联系")))
                .refused(409, "mentoring.silence-withdrawn");
    }

    @Test
    void whoReportedByMistakeTakesItBack() {
        var silences = "/api/mentoring/silences";
        var family = county.guardian(guardian);
        var made = then(County.post(family, silences, Map.of("studentId", pair.child()))).created();
        var path = silences + "/" + made.id() + "/withdrawals";
        then(County.post(county.guardian(guardian), path, Map.of("reason", "老师来过了")))
                .created()
                .shows("state", "WITHDRAWN");
    }

    private UUID worried(String at) {
        var body =
                Map.of(
                        "pairingId",
                        pair.id(),
                        "kind",
                        "TALK",
                        "occurredAt",
                        at,
                        "reached",
                        true,
                        "note",
                        "不肯说话",
                        "concern",
                        2);
        var contact = then(County.post(teacher(), "/api/mentoring/contacts", body)).created().id();
        var found = "items.find { it.contactId == '" + contact + "' }.id";
        return UUID.fromString(then(teacher().get("/api/mentoring/feedbacks")).at(found));
    }

    private Response send(UUID feedback) {
        return County.post(teacher(), PATH + feedback, Map.of("text", "孩子近来有些闷"));
    }

    private RequestSpecification teacher() {
        return county.teacher(school, pair.helper());
    }
}
