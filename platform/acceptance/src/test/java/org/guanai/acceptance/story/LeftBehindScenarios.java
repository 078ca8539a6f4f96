package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.junit.jupiter.api.Test;

/// Who is left behind, under both official definitions, with reasons.
class LeftBehindScenarios {
    private final World world = World.open();

    @Test
    @Clauses({"3.1.3b", "2.3"})
    void theSchoolsClaimStandsUntilASurveySupersedesIt() {
        var id = enrol(Roster.leftBehindChild(World.STONE_POND));
        assertThat(groups(id).path("leftBehind").asBoolean()).isTrue();
        assertThat(groups(id).path("because").toString()).contains("CLAIM");
        survey(id, parent("FATHER", false, null, true), parent("MOTHER", false, null, true));
        assertThat(groups(id).path("leftBehind").asBoolean()).isFalse();
    }

    @Test
    @Clauses({"3.1.3b", "3.1.3c", "1.1"})
    void fourMonthsAwayCountForTheSchoolRollButNotYetForTheStateCouncil() {
        var id = enrol(Roster.child(World.STONE_POND));
        var since = LocalDate.now(world.clock()).minusMonths(4).toString();
        survey(id, parent("FATHER", true, since, true), parent("MOTHER", true, since, true));
        var groups = groups(id);
        assertThat(groups.path("leftBehind").asBoolean()).isTrue();
        assertThat(groups.path("because").toString())
                .contains("SCHOOL_ROLL")
                .doesNotContain("STATE_COUNCIL");
        assertThat(groups.at("/findings/0/rule").asText()).isNotBlank();
    }

    @Test
    @Clauses({"3.1.3b", "3.1.3f"})
    void aChildWhomASurveyFindsLeftBehindAppearsAmongTheGaps() {
        var id = enrol(Roster.child(World.STONE_POND));
        var since = LocalDate.now(world.clock()).minusMonths(8).toString();
        survey(id, parent("FATHER", true, since, true), parent("MOTHER", true, since, true));
        Eventually.holds(
                "the gap",
                () ->
                        world.county()
                                .get("/api/mentoring/gaps?limit=200&lack=TEACHER")
                                .text()
                                .contains(id));
    }

    private String enrol(Roster.Row child) {
        return world.enrol(child).path("id").asText();
    }

    private JsonNode groups(String id) {
        var path = "/api/registry/students/" + id + "/groups";
        return world.principal(World.STONE_POND).get(path).expect(200).json();
    }

    private void survey(String id, Map<String, Object> father, Map<String, Object> mother) {
        var body = Map.of("parents", List.of(father, mother), "carer", "GRANDMOTHER");
        var path = "/api/registry/students/" + id + "/family-surveys";
        world.teacher(World.STONE_POND).post(path, body).expect(201);
    }

    private static Map<String, Object> parent(
            String which, boolean away, String since, boolean able) {
        var facts = new java.util.HashMap<String, Object>();
        facts.putAll(Map.of("parent", which, "away", away, "able", able));
        facts.put("since", since);
        return facts;
    }
}
