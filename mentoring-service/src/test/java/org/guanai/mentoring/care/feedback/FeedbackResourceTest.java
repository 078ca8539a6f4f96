package org.guanai.mentoring.care.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.FeedbackChanged;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Feedback that is owed to a guardian is given and noted (3.1.3k). It is due on 6 March.
@QuarkusTest
class FeedbackResourceTest {
    private static final String PATH = "/api/mentoring/feedbacks";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;
    private Pair pair;
    private UUID feedback;

    @BeforeEach
    void aWorryingTalk() {
        county = County.inTerm(broker);
        school = county.school();
        pair = county.pair(school);
        feedback = owed();
    }

    @Test
    void deliveredItIsOwedNoMore_3_1_3k() {
        then(change(teacher(), "\"0\"", delivered("2026-03-04")))
                .ok()
                .header("ETag", "\"1\"")
                .shows("state", "DELIVERED")
                .shows("toldOn", "2026-03-04")
                .shows("way", "PHONE");
        then(teacher().get(PATH)).lists("items");
        then(teacher().get(PATH + "?state=DELIVERED")).lists("items.helperName", "李老师");
        assertThat(broker.published(Topics.MENTORING_EVENTS, FeedbackChanged.class))
                .filteredOn(e -> e.feedbackId().equals(feedback))
                .extracting(FeedbackChanged::state)
                .containsExactly("DELIVERED");
    }

    @Test
    void aMistakeIsMendedByNotingItAgain() {
        then(change(teacher(), "\"0\"", delivered("2026-03-04"))).ok();
        then(change(teacher(), "\"0\"", Map.of("state", "OWED"))).is(412);
        then(change(teacher(), "\"1\"", Map.of("state", "OWED"))).ok().lacks("toldOn", "way");
        then(teacher().get(PATH)).lists("items.state", "OWED");
    }

    @Test
    void itIsClosedForAReasonOnly() {
        then(change(teacher(), "\"0\"", Map.of("state", "CLOSED")))
                .refused(400, "mentoring.feedback-incomplete", "remark");
        then(change(teacher(), "\"0\"", Map.of("state", "CLOSED", "remark", "监护人即当事人"))).ok();
        then(teacher().get(PATH)).lists("items");
    }

    @Test
    void dayAndWayAreNeeded() {
        then(change(teacher(), "\"0\"", Map.of("state", "SENT", "way", "LETTER")))
                .refused(400, "mentoring.feedback-incomplete", "on");
        then(change(teacher(), "\"0\"", Map.of("state", "SENT", "on", "2026-03-04")))
                .refused(400, "mentoring.feedback-incomplete", "way");
        then(change(teacher(), "\"0\"", delivered("2026-03-05")))
                .refused(422, "mentoring.feedback-day", "on");
        then(change(teacher(), "\"0\"", Map.of("state", "WITHDRAWN")))
                .refused(400, "mentoring.feedback-state-follows", "state");
    }

    @Test
    void othersFeedbackIsAbsent() {
        var colleague = county.teacher(school, UUID.randomUUID());
        then(change(colleague, "\"0\"", delivered("2026-03-04"))).absent();
        then(county.principal(county.school()).get(PATH + "/" + feedback)).absent();
        then(county.principal(school).get(PATH + "/" + feedback)).ok().shows("state", "OWED");
    }

    @Test
    void theScorecardCountsWhatWasGivenInTime_3_1_3k() {
        then(change(teacher(), "\"0\"", delivered("2026-03-04"))).ok();
        feedback = owed();
        TestClock.today("2026-03-10");
        then(change(teacher(), "\"0\"", delivered("2026-03-09"))).ok();
        owed("2026-03-10T09:00:00+08:00");
        then(county.principal(school).get("/api/mentoring/indicators?term=" + County.TERM))
                .ok()
                .shows("items.find { it.indicator == 'feedback-given-in-time' }.numerator", 1)
                .shows("items.find { it.indicator == 'feedback-given-in-time' }.denominator", 2);
    }

    private static Map<String, Object> delivered(String on) {
        return Map.of("state", "DELIVERED", "on", on, "way", "PHONE");
    }

    private Response change(RequestSpecification who, String etag, Map<String, Object> body) {
        return County.put(who, PATH + "/" + feedback, etag, body);
    }

    private UUID owed() {
        return owed("2026-03-04T09:00:00+08:00");
    }

    private UUID owed(String at) {
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
                        "concern",
                        2);
        var contact = then(County.post(teacher(), "/api/mentoring/contacts", body)).created().id();
        var found = "items.find { it.contactId == '" + contact + "' }.id";
        return UUID.fromString(then(teacher().get(PATH)).at(found));
    }

    private RequestSpecification teacher() {
        return county.teacher(school, pair.helper());
    }
}
