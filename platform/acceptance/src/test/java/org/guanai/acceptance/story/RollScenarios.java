package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Mentor;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.junit.jupiter.api.Test;

/// Children change school, stay away and come back: nobody is lost on the way.
class RollScenarios {
    private static final String TRANSFERS = "/api/registry/transfers";
    private static final String CASES = "/api/registry/dropout-cases";
    private static final String LEDGER = "/api/registry/school-age-children";
    private static final String VILLAGE = World.TOWNSHIP + "077";

    private final World world = World.open();

    @Test
    @Clauses({"3.1.2c", "3.1.3f", "3.1.5f"})
    void aTransferTakesTheFileAlongAndTheChildIsAGapAtTheNewSchoolAtOnce() {
        var child = Roster.leftBehindChild(World.MAPLE_RIDGE);
        var id = world.enrol(child).path("id").asText();
        new Mentor(world, World.MAPLE_RIDGE).paired(id, null);
        var request =
                Map.of(
                        "name",
                        child.name(),
                        "birthDate",
                        child.birth().toString(),
                        "documentNumber",
                        child.document(),
                        "grade",
                        3,
                        "boarder",
                        false,
                        "reason",
                        "PARENTS_WORK");
        var receiving = world.principal(World.STONE_POND);
        var transfer = receiving.post(TRANSFERS, request).expect(201).get("id");
        var answers = TRANSFERS + "/" + transfer + "/answers";
        world.principal(World.MAPLE_RIDGE).post(answers, Map.of("approved", true)).expect(201);
        receiving.post(TRANSFERS + "/" + transfer + "/admissions", Map.of()).expect(201);
        assertThat(receiving.get("/api/registry/students/" + id).expect(200).get("status"))
                .isEqualTo("ENROLLED");
        Eventually.holds("the pairing of the old school ends", () -> pairings(id) == 0);
        Eventually.holds(
                "the new school in notification",
                () ->
                        world.count(
                                        "notification",
                                        "select count(*) from student where id = ?::uuid and org = ?",
                                        id,
                                        World.STONE_POND.org())
                                == 1);
        Eventually.holds(
                "the family is told of the new school", () -> news("TRANSFERRED", id) == 1);
        // It was the wrong child of two.
        var why = Map.of("reason", "同名学生误转");
        receiving.post(TRANSFERS + "/" + transfer + "/reversals", why).expect(403);
        world.county().post(TRANSFERS + "/" + transfer + "/reversals", why).expect(201);
        receiving.get("/api/registry/students/" + id).expect(404);
        Eventually.holds("the mentor is back", () -> pairings(id) == 1);
        Eventually.holds(
                "the family is told that nothing changed",
                () -> news("TRANSFER_REVERSED_HOME", id) == 1);
    }

    @Test
    @Clauses({"3.2.4f", "3.1.1a"})
    void aChildThatStaysAwayHasACaseWithoutAnybodyThinkingOfIt() {
        var id = world.enrol(Roster.child(World.STONE_POND)).path("id").asText();
        var principal = world.principal(World.STONE_POND);
        var today = LocalDate.now(world.clock());
        var absence =
                Map.of("studentId", id, "from", today.minusDays(14).toString(), "cause", "UNKNOWN");
        principal.post("/api/registry/absences", absence).expect(201);
        var found = cases(principal.get(CASES + "?student=" + id).expect(200).json());
        assertThat(found.path("state").asText()).isEqualTo("SUSPECTED");
        var here = CASES + "/" + found.path("id").asText();
        var confirmation = Map.of("cause", "POVERTY");
        principal.post(here + "/confirmations", confirmation).expect(201);
        var visit = Map.of("kind", "VISIT", "who", "班主任、村主任", "outcome", "PROMISED");
        principal.post(here + "/measures", visit).expect(201);
        Eventually.holds("the school is told", () -> news("CHILD_MISSED", id) >= 1);
        Eventually.holds("aid is asked for", () -> news("CHILD_MISSING_FOR_POVERTY", id) >= 1);
        principal.post(here + "/returns", Map.of("how", "BACK_AT_SCHOOL")).expect(201);
        assertThat(principal.get(here).expect(200).get("persuasions")).isEqualTo("1");
    }

    @Test
    @Clauses({"3.2.4e", "3.2.4a"})
    void everyMissingGirlOfAVillageIsACaseAndCountsInTheScorecard() {
        var county = world.county();
        var village =
                Map.of(
                        "kind",
                        "VILLAGE",
                        "code",
                        VILLAGE,
                        "name",
                        "上溪村",
                        "parent",
                        World.TOWNSHIP_ORG,
                        "boarding",
                        false);
        county.post("/api/registry/organisations", village).expect(201);
        var girl = Map.of("name", "林小芳", "sex", "2", "birthDate", "2016-03-01");
        var sheet = Map.of("village", VILLAGE, "children", List.of(girl));
        county.post(LEDGER, sheet).expect(201);
        var place = World.TOWNSHIP_ORG + "/" + VILLAGE;
        var found = county.post(LEDGER + "/comparisons", Map.of("org", place)).expect(201);
        assertThat(found.get("missingGirls")).isEqualTo("1");
        var open = cases(county.get(CASES + "?sex=2&org=" + place).expect(200).json());
        assertThat(open.path("name").asText()).isEqualTo("林小芳");
        var card = county.get("/api/registry/indicators?by=county&term=" + World.TERM).expect(200);
        for (var row : card.json().path("items")) {
            if (row.path("indicator").asText().equals("girls-at-school")) {
                assertThat(row.path("numerator").asInt())
                        .isLessThan(row.path("denominator").asInt());
            }
        }
        var back = Map.of("how", "ENROLLED_ELSEWHERE");
        county.post(CASES + "/" + open.path("id").asText() + "/returns", back).expect(201);
    }

    private static JsonNode cases(JsonNode page) {
        return page.path("items").path(0);
    }

    private long pairings(String student) {
        return world.count(
                "mentoring",
                "select count(*) from pairing where student_id = ?::uuid and ended_on is null",
                student);
    }

    private long news(String code, String student) {
        return world.count(
                "notification",
                "select count(*) from news_occasion o join notice n on n.id = o.notice_id where o.code = ? and n.student_id = ?::uuid",
                code,
                student);
    }
}
