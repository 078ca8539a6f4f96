package org.guanai.mentoring.match.gap;

import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.Answer;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who lacks what they are entitled to (2.4, 3.1.3f).
@QuarkusTest
class GapResourceTest {
    private static final String PATH = "/api/mentoring/gaps";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
    }

    @Test
    void everyChildOfAGroupHasSomebodyAndALeftBehindOneATeacher_2_4() {
        child(SpecialGroup.HARDSHIP);
        child(SpecialGroup.LEFT_BEHIND);
        gaps("?group=HARDSHIP").lists("items.lacks.flatten()", "HELPER");
        gaps("?lack=TEACHER").lists("items.groups.flatten()", "LEFT_BEHIND");
        gaps("").showsAll("items.lacks.flatten()", "HELPER", "TEACHER", "HELPER");
    }

    @Test
    void aSurrogateParentIsSomebodyButNoTeacher_3_1_3f() {
        county.surrogatePair(school);
        gaps("").lists("items.lacks.flatten()", "TEACHER");
        gaps("?lack=HELPER").lists("items");
    }

    @Test
    void theCountySaysWhoIsEntitledButNeverAgainstLeftBehindChildren_1_1() {
        child(SpecialGroup.MIGRANT);
        child(SpecialGroup.LEFT_BEHIND);
        then(entitled(List.of(), List.of("MIGRANT"))).created();
        gaps("").showsAll("items.lacks.flatten()", "PLAN", "TEACHER");
    }

    @Test
    void theScorecardCountsEachGroup_2_4() {
        var child = child(SpecialGroup.HARDSHIP);
        child(SpecialGroup.HARDSHIP);
        county.pairing(school, child, county.teacher(school), "TEACHER", null);
        then(county.principal(school).get("/api/mentoring/indicators?term=" + County.TERM))
                .shows("items.find { it.indicator == 'hardship-with-helper' }.numerator", 1)
                .shows("items.find { it.indicator == 'hardship-with-helper' }.denominator", 2);
    }

    private Answer gaps(String query) {
        return then(county.principal(school).get(PATH + query)).ok();
    }

    private Response entitled(List<String> helped, List<String> planned) {
        var rule =
                Map.of(
                        "code", "entitled-groups",
                        "content", Map.of("helped", helped, "planned", planned),
                        "basis", "县实施细则",
                        "effectiveFrom", "2026-03-01");
        return County.post(county.officer(), "/api/mentoring/rules", rule);
    }

    private UUID child(SpecialGroup group) {
        var id = UUID.randomUUID();
        county.deliver(county.child(id, school, 1, StudentSnapshot.Status.ENROLLED, Set.of(group)));
        return id;
    }
}
