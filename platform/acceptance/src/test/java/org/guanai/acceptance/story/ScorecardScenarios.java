package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.guanai.acceptance.world.World;
import org.junit.jupiter.api.Test;

/// The county sees, clause by clause, what is really done, each number with the records behind it.
class ScorecardScenarios {
    private final World world = World.open();

    @Test
    @Clauses({
        "2.4",
        "3.1.3i",
        "3.1.3j",
        "3.1.4f-1",
        "3.1.4f-2",
        "3.1.4f-3",
        "3.1.5f",
        "3.3.2b",
        "3.1.1g"
    })
    void theScorecardHasEveryClauseSchoolBySchool() {
        var card = scorecard();
        assertThat(card.path("clauses").findValuesAsText("clause"))
                .contains(
                        "2.4",
                        "3.1.3i",
                        "3.1.3j",
                        "3.1.4f-1",
                        "3.1.4f-2",
                        "3.1.4f-3",
                        "3.1.5f",
                        "3.3.2b");
        assertThat(card.path("missing")).isEmpty();
    }

    @Test
    @Clauses({"2.4", "3.1.1f"})
    void everyNumberLeadsToAListOfItsRecords() {
        for (var clause : scorecard().path("clauses")) {
            for (var row : clause.path("rows")) {
                world.county().get(row.path("records").asText()).expect(200);
            }
        }
    }

    @Test
    @Clauses("3.1")
    void aPrincipalSeesTheOwnSchoolOnly() {
        var path = "/api/scorecard?by=school&term=" + World.TERM;
        var card = world.principal(World.STONE_POND).get(path).expect(200);
        assertThat(card.text())
                .contains(World.STONE_POND.code())
                .doesNotContain(World.MAPLE_RIDGE.code());
    }

    private JsonNode scorecard() {
        var path = "/api/scorecard?by=school&term=" + World.TERM;
        return world.county().get(path).expect(200).json();
    }
}
