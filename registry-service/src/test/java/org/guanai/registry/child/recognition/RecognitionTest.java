package org.guanai.registry.child.recognition;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.aid.HardshipEnded;
import org.guanai.events.aid.HardshipRecognised;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 2.3, 3.3.3a: hardship by its kind and learning difficulty by subjects and signs.
@QuarkusTest
class RecognitionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 27);

    @Inject Roster roster;
    @Inject InMemoryBroker broker;
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
    void hardshipIsRecognisedByItsKindAndTheChildJoinsTheGroup() {
        then(hardship("REGISTERED_POOR"))
                .created()
                .shows("kind", "OUT_OF_POVERTY")
                .shows("rule", "hardship.kinds@1")
                .shows("reviewOn", "2027-04-27");
        then(county.principal().get("/api/registry/students/" + student + "/groups"))
                .lists("groups", "HARDSHIP")
                .shows("memberships[0].assessor", "班主任李某")
                .lists("memberships[0].reasons", "OUT_OF_POVERTY");
        assertEquals(Set.of(SpecialGroup.HARDSHIP), newest().groups());
        then(hardship("OUT_OF_POVERTY")).refused(409, "registry.recognised-already");
    }

    @Test
    void aKindThatTheCountyAddedCounts() {
        then(hardship("FLOODED")).refused(422, "registry.hardship-kind-unknown", "kind");
        var own = Map.of("code", "FLOODED", "zh", "洪灾家庭", "en", "flooded");
        var rule =
                Map.of(
                        "code",
                        "hardship.kinds",
                        "content",
                        Map.of("kinds", List.of(own)),
                        "basis",
                        "甲县〔2026〕3号",
                        "effectiveFrom",
                        TODAY.toString());
        then(county.officer().body(rule).post("/api/registry/rules")).created();
        then(hardship("FLOODED")).created().shows("rule", county.code + "/hardship.kinds@1");
    }

    @Test
    void oneSignIsNoLearningDifficultyAndTwoAre() {
        then(learning("ATTAINMENT")).refused(422, "registry.signs-too-few", "signs");
        then(learning("ATTAINMENT", "OBSERVATION"))
                .created()
                .lists("subjects", "MATHEMATICS")
                .shows("reviewOn", "2026-10-27");
        assertEquals(Set.of(SpecialGroup.LEARNING_DIFFICULTY), newest().groups());
    }

    @Test
    void aDifficultyThatWasOvercomeEndsWithItsReview() {
        var id = then(learning("ATTAINMENT", "SCHOOLWORK")).created().<String>at("id");
        TestClock.today(TODAY.plusMonths(7));
        then(county.principal().get("/api/registry/recognitions")).lists("items.id", id);
        then(review(id, "GOES_ON")).created().shows("reviewOn", "2027-05-27");
        then(county.principal().get("/api/registry/recognitions")).lists("items");
        then(review(id, "OVERCOME")).created().shows("to", "2026-11-27");
        assertEquals(Set.of(), newest().groups());
        then(review(id, "GOES_ON")).refused(409, "registry.recognition-over");
    }

    @Test
    void aRecognitionIsCorrectedAndWithdrawn() {
        var id = then(hardship("ORPHAN")).created().<String>at("id");
        var put = new HashMap<String, Object>(entry("UNSUPPORTED"));
        put.remove("group");
        put.put("from", TODAY.toString());
        put.put("reason", "录入有误");
        then(county.principal().header("If-Match", "\"0\"").body(put).put(path() + "/" + id))
                .ok()
                .shows("kind", "UNSUPPORTED");
        var reason = Map.of("reason", "另一名学生");
        var withdrawals = path() + "/" + id + "/withdrawals";
        then(county.otherPrincipal().body(reason).post(withdrawals)).absent();
        then(county.principal().body(reason).post(withdrawals)).created();
        then(county.principal().get(path())).lists("items");
        assertEquals(Set.of(), newest().groups());
    }

    @Test
    void whatAidRecognisesMakesAChildOneInHardshipUntilAidEndsIt() {
        var id = UUID.randomUUID();
        var child = UUID.fromString(student);
        var recognised =
                new HardshipRecognised(
                        id, child, county.school, "ORPHAN", "recognition@1", TODAY, null);
        broker.deliver(Topics.AID_EVENTS, student, recognised);
        assertEquals(Set.of(SpecialGroup.HARDSHIP), newest().groups());
        then(county.principal()
                        .body(Map.of("reason", "录入有误"))
                        .post(path() + "/" + id + "/withdrawals"))
                .refused(409, "registry.recognised-by-aid");
        var ended = new HardshipEnded(id, child, county.school, TODAY, false);
        broker.deliver(Topics.AID_EVENTS, student, ended);
        assertEquals(Set.of(), newest().groups());
    }

    @Test
    void aTeacherOfOtherSubjectsAndOtherSchoolsSeeNothing() {
        then(hardship("ORPHAN")).created();
        then(county.otherPrincipal().get(path())).absent();
        then(County.as(Tokens.of(Roles.TEACHER).org(county.school)).get(path())).forbidden();
        then(county.guardian(UUID.randomUUID()).get(path())).forbidden();
    }

    private Response hardship(String kind) {
        return county.principal().body(entry(kind)).post(path());
    }

    private static Map<String, Object> entry(String kind) {
        return Map.of("group", "HARDSHIP", "kind", kind, "basis", "低保证", "assessor", "班主任李某");
    }

    private Response learning(String... signs) {
        return county.principal()
                .body(
                        Map.of(
                                "group", "LEARNING_DIFFICULTY",
                                "subjects", List.of("MATHEMATICS"),
                                "signs", List.of(signs),
                                "basis", "期中分析",
                                "assessor", "数学教师王某"))
                .post(path());
    }

    private Response review(String id, String outcome) {
        return county.principal()
                .body(Map.of("outcome", outcome, "note", "期末复核"))
                .post(path() + "/" + id + "/reviews");
    }

    private StudentSnapshot newest() {
        return broker.published(Topics.STUDENTS, StudentSnapshot.class).stream()
                .filter(s -> s.id().toString().equals(student))
                .toList()
                .getLast();
    }

    private String path() {
        return "/api/registry/students/" + student + "/recognitions";
    }
}
