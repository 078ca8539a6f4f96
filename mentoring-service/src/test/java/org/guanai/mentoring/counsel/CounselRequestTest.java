package org.guanai.mentoring.counsel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.County.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Overdue;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.counsel.CounselAsked;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;
import org.guanai.mentoring.County;
import org.guanai.owed.LateSweep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The green channel (3.1.6a, 3.1.6b): who asks, in which lane, by when it is answered.
@QuarkusTest
class CounselRequestTest {
    private static final String PATH = "/api/mentoring/counsel-requests";

    @Inject InMemoryBroker broker;
    @Inject LateSweep late;
    private County county;
    private String school;
    private UUID child;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
        child = county.child(school);
    }

    @Test
    void aChildAsksAndIsAnsweredAndNoTextIsInClear_3_1_6a() {
        var id = then(post(child(), PATH, question(null, false))).created().id();
        then(counsellor().get(PATH))
                .lists("items.lane", "GREEN")
                .shows("items[0].dueOn", "2026-03-06")
                .hides("睡不着");
        then(post(counsellor(), PATH + "/" + id + "/disclosures", Map.of("reason", "准备答复")))
                .ok()
                .shows("words", "我睡不着");
        then(County.put(counsellor(), PATH + "/" + id, "\"0\"", Map.of("reply", "明天来找我")))
                .ok()
                .shows("state", "ANSWERED");
        then(child().get(PATH + "/" + id + "/reply")).ok().shows("reply", "明天来找我");
        assertThat(
                        Rows.count(
                                "select count(*) from counsel_request where id = ? and (position(convert_to('睡', 'UTF8') in words) > 0 or words is null)",
                                id))
                .isZero();
    }

    @Test
    void aChildAsksForItselfOnly_3_1_6a() {
        var friend = county.child(school);
        then(post(child(), PATH, question(friend, false))).absent();
    }

    @Test
    void whatIsUrgentIsDueTheSameDay_3_1_6a() {
        then(post(child(), PATH, question(null, true)))
                .created()
                .shows("lane", "URGENT")
                .shows("dueOn", "2026-03-04");
        assertThat(broker.published(Topics.MENTORING_EVENTS, CounselAsked.class).getLast().urgent())
                .isTrue();
    }

    @Test
    void aGuardianAsksForTheirOwnChildOnly() {
        var guardian = UUID.randomUUID();
        county.deliver(county.child(child, school, 2, List.of(guardian)));
        then(post(guardian(guardian), PATH, question(child, false))).created();
        var other = county.child(school);
        then(post(guardian(guardian), PATH, question(other, false))).absent();
        then(guardian(guardian).get(PATH)).lists("items.source", "GUARDIAN");
    }

    @Test
    void aPaperFromTheBoxMayHaveNoName_3_1_6b() {
        then(post(counsellor(), PATH, question(null, false)))
                .created()
                .shows("source", "BOX")
                .lacks("studentId");
    }

    @Test
    void whoAskedSeesOnlyTheirOwnAndTakesItBack() {
        var id = then(post(child(), PATH, question(null, false))).created().id();
        var other = Tokens.of(Roles.STUDENT).org(county.path()).person(county.child(school));
        then(County.as(other).get(PATH + "/" + id)).absent();
        var teacher = county.teacher(school, county.teacher(school));
        then(teacher.get(PATH + "/" + id)).absent();
        then(child().get(PATH + "/" + id)).ok().shows("source", "CHILD");
        then(post(child(), PATH + "/" + id + "/withdrawals", Map.of("reason", "已解决"))).created();
        then(County.put(counsellor(), PATH + "/" + id, "\"1\"", Map.of("reply", "好")))
                .refused(409, "mentoring.counsel-withdrawn");
    }

    @Test
    void aLateAnswerIsToldOnceAndWithoutTheChild_3_1_6a() {
        var id = then(post(child(), PATH, question(null, true))).created().id();
        TestClock.today("2026-03-05");
        late.sweep();
        late.sweep();
        var told =
                broker.published(Topics.MENTORING_EVENTS, Overdue.class).stream()
                        .filter(o -> o.id().equals(id))
                        .toList();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().studentId()).isNull();
        assertThat(told.getFirst().ownerRole()).isEqualTo(Roles.COUNSELLOR);
    }

    @Test
    void theScorecardCountsWhatWasAnsweredInTime_3_1_6a() {
        var id = then(post(child(), PATH, question(null, true))).created().id();
        then(post(child(), PATH, question(null, false))).created();
        County.put(counsellor(), PATH + "/" + id, "\"0\"", Map.of("reply", "好"));
        TestClock.today("2026-03-10");
        var found = "items.find { it.indicator == 'counsel-requests-answered-in-time' }";
        then(county.principal(school).get("/api/mentoring/indicators?term=" + County.TERM))
                .ok()
                .shows(found + ".numerator", 1)
                .shows(found + ".denominator", 2);
    }

    private static Map<String, Object> question(UUID student, boolean urgent) {
        var body = new HashMap<String, Object>();
        body.putAll(Map.of("topic", "EMOTION", "urgent", urgent, "words", "我睡不着"));
        if (student != null) {
            body.put("studentId", student);
        }
        return body;
    }

    private RequestSpecification child() {
        return County.as(Tokens.of(Roles.STUDENT).org(county.path()).person(child));
    }

    private RequestSpecification guardian(UUID person) {
        return County.as(Tokens.of(Roles.GUARDIAN).org(county.path()).person(person));
    }

    private RequestSpecification counsellor() {
        return County.as(Tokens.of(Roles.COUNSELLOR).org(school).person(COUNSELLOR));
    }

    private static final UUID COUNSELLOR = UUID.randomUUID();
}
