package org.guanai.mentoring.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.County.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.activity.TripPlanned;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Activities (3.1.4c, 3.1.6h, 3.2.3c) and lessons (3.1.6b, 3.2.4c).
@QuarkusTest
class ActivityTest {
    private static final String PATH = "/api/mentoring/activities";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;
    private UUID teacher;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
        teacher = county.teacher(school);
    }

    @Test
    void whoTookPartStandsBesideTheOthersOnTheScorecard_3_1_6h() {
        var child = county.child(school);
        county.child(school);
        county.deliver(county.child(UUID.randomUUID(), school, 1, Status.ENROLLED, Set.of()));
        var id = then(post(teacher(), PATH, plan("SPORTS", "2026-03-04"))).created().id();
        var report = Map.of("summary", "接力赛", "studentIds", List.of(child));
        then(County.put(teacher(), PATH + "/" + id + "/report", "\"0\"", report))
                .ok()
                .shows("participants", 1)
                .shows("special", 1);
        var stranger =
                Map.of("summary", "接力赛", "studentIds", List.of(county.child(county.school())));
        then(County.put(teacher(), PATH + "/" + id + "/report", "*", stranger))
                .refused(422, "mentoring.participant-unknown", "studentIds");
        TestClock.today("2026-03-10");
        then(county.principal(school).get("/api/mentoring/indicators?term=" + County.TERM))
                .shows(indicator("special-groups-in-activities", "numerator"), 1)
                .shows(indicator("special-groups-in-activities", "denominator"), 2)
                .shows(indicator("others-in-activities", "denominator"), 1)
                .shows(indicator("kinds-of-activities-held", "numerator"), 1);
    }

    @Test
    void aTripNeedsASafetyPlanAndTheGuardiansAreTold_3_1_6h() {
        var child = county.child(school);
        var plan = plan("SOCIAL_PRACTICE", "2026-03-20");
        plan.put("trip", true);
        then(post(teacher(), PATH, plan))
                .refused(422, "mentoring.safety-plan-missing", "safetyPlan");
        plan.put("safetyPlan", "全程两名教师,购买保险");
        then(post(teacher(), PATH, plan)).created();
        assertThat(broker.published(Topics.MENTORING_EVENTS, TripPlanned.class))
                .extracting(TripPlanned::studentId)
                .contains(child);
    }

    @Test
    void aThemeIsNamedAndACalledOffActivityCountsNoMore_3_1_4c() {
        var plan = plan("THEME", "2026-03-04");
        then(post(teacher(), PATH, plan)).refused(422, "mentoring.theme-missing", "theme");
        plan.put("theme", "PATRIOTISM");
        var id = then(post(teacher(), PATH, plan)).created().id();
        plan.putAll(Map.of("place", "礼堂", "reason", "下雨"));
        then(County.put(teacher(), PATH + "/" + id, "\"0\"", plan)).ok();
        then(teacher().get(PATH + "/" + id)).ok().shows("place", "礼堂");
        then(post(teacher(), PATH + "/" + id + "/withdrawals", Map.of("reason", "下雨"))).created();
        then(teacher().get(PATH + "?kind=THEME")).lists("items");
        then(county.principal(county.school()).get(PATH + "/" + id)).absent();
    }

    @Test
    void lessonsCountByClassAndAreCorrectedByTheirTeacher_3_2_4c() {
        var lessons = "/api/mentoring/lessons";
        county.child(school);
        county.deliver(county.child(UUID.randomUUID(), school, 1, List.of()));
        var lesson = new HashMap<String, Object>();
        lesson.putAll(
                Map.of(
                        "heldOn",
                        "2026-03-04",
                        "classId",
                        County.CLASS,
                        "className",
                        "三(1)班",
                        "grade",
                        3,
                        "course",
                        "HEALTH",
                        "topic",
                        "洗手",
                        "minutes",
                        40,
                        "apart",
                        false,
                        "absent",
                        0));
        var id = then(post(teacher(), lessons, lesson)).created().id();
        lesson.putAll(Map.of("course", "PUBERTY", "reason", "填错"));
        var colleague = county.teacher(school, county.teacher(school));
        then(County.put(colleague, lessons + "/" + id, "\"0\"", lesson)).absent();
        then(County.put(teacher(), lessons + "/" + id, "\"0\"", lesson))
                .ok()
                .shows("course", "PUBERTY");
        lesson.put("classId", UUID.randomUUID());
        then(post(teacher(), lessons, lesson)).refused(422, "mentoring.class-unknown", "classId");
        then(post(teacher(), lessons + "/" + id + "/withdrawals", Map.of("reason", "记错")))
                .created();
        then(teacher().get(lessons)).lists("items");
    }

    private static String indicator(String name, String field) {
        return "items.find { it.indicator == '" + name + "' }." + field;
    }

    private Map<String, Object> plan(String kind, String on) {
        var plan = new HashMap<String, Object>();
        plan.putAll(
                Map.of(
                        "title",
                        "春季活动",
                        "kind",
                        kind,
                        "on",
                        on,
                        "place",
                        "操场",
                        "leaderId",
                        teacher,
                        "classIds",
                        List.of(),
                        "trip",
                        false,
                        "insured",
                        true));
        return plan;
    }

    private RequestSpecification teacher() {
        return county.teacher(school, teacher);
    }
}
