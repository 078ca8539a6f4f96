package org.guanai.mentoring.care.tutoring;

import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A struggling learner is tutored, and what comes next is known (3.1.3g).
@QuarkusTest
class TutoringResourceTest {
    private static final String PATH = "/api/mentoring/tutorings";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;
    private UUID pairing;
    private UUID helper;

    @BeforeEach
    void aStrugglingLearner() {
        county = County.inTerm(broker);
        school = county.school();
        var child = UUID.randomUUID();
        county.deliver(
                county.child(
                        child,
                        school,
                        1,
                        StudentSnapshot.Status.ENROLLED,
                        Set.of(SpecialGroup.LEARNING_DIFFICULTY)));
        helper = county.teacher(school);
        pairing = county.pairing(school, child, helper, "TEACHER", null);
    }

    @Test
    void itIsRecordedWithItsNextStepAndCounted_3_1_3g() {
        then(record("2026-03-04")).created().shows("nextStep", "背九九表").shows("studentName", "王小明");
        then(teacher().get(PATH)).lists("items.subject", "MATHEMATICS");
        var made = then(teacher().get(PATH)).<String>at("items[0].id");
        then(teacher().get(PATH + "/" + made)).ok().shows("effect", 3);
        then(county.principal(school).get("/api/mentoring/indicators?term=" + County.TERM))
                .shows("items.find { it.indicator == 'struggling-tutored' }.numerator", 1);
    }

    @Test
    void aDayInTheFutureOrBeforeThePairingIsRefused() {
        then(record("2026-03-05")).refused(422, "mentoring.contact-in-future", "tutoring.on");
        then(record("2026-03-01")).refused(422, "mentoring.contact-before-pairing", "tutoring.on");
    }

    @Test
    void aMistakeIsMendedAndAnothersRecordIsAbsent() {
        var made = then(record("2026-03-04")).created().id();
        then(county.teacher(school, UUID.randomUUID()).get(PATH + "/" + made)).absent();
        var correction = Map.of("tutoring", facts("2026-03-04", 30), "reason", "时长有误");
        then(County.put(teacher(), PATH + "/" + made, "\"0\"", correction))
                .ok()
                .shows("minutes", 30);
        var why = Map.of("reason", "没有辅导");
        then(County.post(teacher(), PATH + "/" + made + "/withdrawals", why)).created();
        then(teacher().get(PATH)).lists("items");
    }

    private Response record(String on) {
        return County.post(
                teacher(), PATH, Map.of("pairingId", pairing, "tutoring", facts(on, 45)));
    }

    private static Map<String, Object> facts(String on, int minutes) {
        return Map.of(
                "on", on,
                "subject", "MATHEMATICS",
                "form", "SINGLE",
                "minutes", minutes,
                "part", "乘法",
                "done", "练习进位",
                "effect", 3,
                "homeworkSeen", true,
                "nextStep", "背九九表");
    }

    private RequestSpecification teacher() {
        return county.teacher(school, helper);
    }
}
