package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.junit.jupiter.api.Test;

/// The special groups, from facts and by people, counted each term; school places and equal
/// treatment.
class GroupScenarios {
    private static final String CENSUSES = "/api/registry/censuses";

    private final World world = World.open();

    @Test
    @Clauses({"2.3", "3.3.3a", "3.3.3b"})
    void aLearningDifficultyHasSignsAndSubjectsAndEndsWithItsReview() {
        var id = enrol(Roster.child(World.STONE_POND));
        var path = "/api/registry/students/" + id + "/recognitions";
        var teacher = world.teacher(World.STONE_POND);
        teacher.post(path, difficulty(List.of("ATTAINMENT"))).expect(422);
        var found =
                teacher.post(path, difficulty(List.of("ATTAINMENT", "OBSERVATION")))
                        .expect(201)
                        .get("id");
        assertThat(groups(id).path("groups").toString()).contains("LEARNING_DIFFICULTY");
        world.principal(World.MAPLE_RIDGE).get(path).expect(404);
        var review = Map.of("outcome", "OVERCOME", "note", "期末成绩达标");
        teacher.post(path + "/" + found + "/reviews", review).expect(201);
        assertThat(groups(id).path("groups").toString()).doesNotContain("LEARNING_DIFFICULTY");
    }

    @Test
    @Clauses({"3.1.2a", "2.3"})
    void aMigrantChildFollowsFromHouseholdResidenceAndArrival() {
        var id = enrol(Roster.child(World.STONE_POND));
        survey(id, "GRANDMOTHER", Map.of(), moved(7));
        var groups = groups(id);
        assertThat(groups.path("groups").toString()).contains("MIGRANT");
        assertThat(groups.at("/findings/4/reasons/0").asText()).isEqualTo("other-county");
        assertThat(groups.at("/findings/4/basis").asText()).isNotBlank();
    }

    @Test
    @Clauses({"3.1.3b", "3.1.3c"})
    void aCensusIsWorkedThroughByFactsAndItsNumbersBalance() {
        var listed = enrol(Roster.leftBehindChild(World.STONE_POND));
        var opened = world.county().post(CENSUSES, Map.of("term", World.TERM)).expect(201);
        var census = CENSUSES + "/" + opened.get("id");
        var principal = world.principal(World.STONE_POND);
        var line = census + "/lines/" + line(census, listed) + "/findings";
        principal.post(line, Map.of("outcome", "CONFIRMED")).expect(409);
        var since = LocalDate.now(world.clock()).minusMonths(8).toString();
        survey(listed, "GRANDMOTHER", Map.of("away", true, "since", since), Map.of());
        principal.post(line, Map.of("outcome", "CONFIRMED")).expect(201);
        var totals = world.county().get(census + "/totals").expect(200).json();
        assertThat(totals.path("confirmed").asInt()).isEqualTo(1);
        assertThat(totals.path("balanced").asBoolean()).isTrue();
        world.county().post(census + "/freezes", Map.of()).expect(409);
    }

    @Test
    @Clauses({"3.1.2b", "3.1.2c"})
    void aFamilyFromElsewhereGetsThePlaceOfItsNeighbourhood() {
        var area =
                Map.of(
                        "school", World.STONE_POND.code(),
                        "area", "城东社区",
                        "stage", "PRIMARY",
                        "basis", "县教发〔2026〕1号",
                        "from", "2026-01-01");
        world.county().post("/api/registry/catchments", area).expect(201);
        var applications = "/api/registry/place-applications";
        var received =
                world.principal(World.STONE_POND).post(applications, application()).expect(201);
        assertThat(received.json().path("eligible").asBoolean()).isTrue();
        var decisions = applications + "/" + received.get("id") + "/decisions";
        var decision = new HashMap<String, Object>();
        decision.put("outcome", "REFUSED");
        decision.put("reason", "没有本地户口");
        world.county().post(decisions, decision).expect(422);
        decision.put("outcome", "DESIGNATED");
        decision.put("school", World.STONE_POND.code());
        decision.put("reason", "居住地在该校学区");
        world.county().post(decisions, decision).expect(201);
    }

    @Test
    @Clauses({"1.2", "3.1.2d"})
    void theCheckOfEqualTreatmentInventsNothing() {
        enrol(Roster.child(World.STONE_POND));
        var report = "/api/registry/equality/treatment?term=" + World.TERM;
        var fields = world.county().get(report).expect(200).json().path("fields");
        assertThat(fields).hasSize(6);
        assertThat(fields.at("/0/state").asText()).isEqualTo("NOT_RECORDED");
        var table = world.county().get("/api/registry/equality/groups?cut=SEX").expect(200).json();
        assertThat(table.path("rows")).isNotEmpty();
    }

    @Test
    @Clauses({"2.3"})
    void anAgencysListIsWorkedThroughByPeople() {
        var child = Roster.child(World.STONE_POND);
        var id = enrol(child);
        var lists = "/api/registry/agency-lists";
        var csv = "姓名,身份证号,与户主关系\n%s,%s,子\n".formatted(child.name(), child.document());
        var list =
                world.county()
                        .upload(
                                lists + "?agency=minzheng&asOf=2026-01-01",
                                "SUBSISTENCE_ALLOWANCE",
                                "低保.csv",
                                csv.getBytes(StandardCharsets.UTF_8))
                        .expect(201)
                        .get("id");
        var principal = world.principal(World.STONE_POND);
        var matches = lists + "/" + list + "/matches";
        var hits = principal.get(matches + "?result=HIT_ID").expect(200).json().path("items");
        assertThat(hits).hasSize(1);
        assertThat(groups(id).path("groups")).isEmpty();
        var decisions = matches + "/" + hits.at("/0/id").asText() + "/decisions";
        var decision = Map.of("outcome", "RECOGNISE", "note", "已核对户口簿");
        principal.post(decisions, decision).expect(201);
        assertThat(groups(id).path("groups").toString()).contains("HARDSHIP");
    }

    @Test
    @Clauses({"3.1.3d"})
    void aFileKeepsWhatItSaidBefore() {
        var child = Roster.child(World.STONE_POND);
        var id = enrol(child);
        world.enrol(child.leftBehind("2"));
        var path = "/api/registry/students/" + id + "/history";
        var history = world.principal(World.STONE_POND).get(path).expect(200).json();
        assertThat(history.at("/items/0/field").asText()).isEqualTo("leftBehind");
        assertThat(history.at("/items/0/source").asText()).isEqualTo("ROSTER");
    }

    @Test
    @Clauses({"1.1"})
    void eachDocumentLeadsToTheRulesThatNameIt() {
        var path = "/api/registry/policy-bases?limit=200";
        var named = 0;
        for (var basis : world.county().get(path).expect(200).json().path("items")) {
            named += basis.path("rules").size();
        }
        assertThat(named).isPositive();
    }

    private String line(String census, String student) {
        var lines = world.principal(World.STONE_POND).get(census + "/lines?limit=200");
        for (var line : lines.expect(200).json().path("items")) {
            if (line.path("studentId").asText().equals(student)) {
                return line.path("id").asText();
            }
        }
        throw new AssertionError("not on the list: " + student);
    }

    private static Map<String, Object> difficulty(List<String> signs) {
        return Map.of(
                "group", "LEARNING_DIFFICULTY",
                "subjects", List.of("MATHEMATICS"),
                "signs", signs,
                "basis", "期中分析",
                "assessor", "班主任");
    }

    private static Map<String, Object> application() {
        return Map.ofEntries(
                Map.entry("childName", "王小满"),
                Map.entry("sex", "2"),
                Map.entry("birthDate", "2020-03-01"),
                Map.entry("guardianName", "王大满"),
                Map.entry("schoolYear", 2026),
                Map.entry("grade", 1),
                Map.entry("household", "520203"),
                Map.entry("area", "城东社区"),
                Map.entry("residentSince", "2025-09-01"),
                Map.entry(
                        "papers",
                        List.of(
                                Map.of("kind", "RESIDENCE_PERMIT"),
                                Map.of("kind", "HOUSEHOLD_BOOK"))));
    }

    /// @param months since the arrival
    private Map<String, Object> moved(int months) {
        var since = LocalDate.now(world.clock()).minusMonths(months).toString();
        return Map.of(
                "household", Map.of("nature", "RURAL", "division", "520203"),
                "residence",
                        Map.of(
                                "division",
                                World.COUNTY,
                                "since",
                                since,
                                "withParents",
                                true,
                                "parentWorks",
                                true));
    }

    private String enrol(Roster.Row child) {
        return world.enrol(child).path("id").asText();
    }

    private JsonNode groups(String id) {
        var path = "/api/registry/students/" + id + "/groups";
        return world.principal(World.STONE_POND).get(path).expect(200).json();
    }

    private void survey(
            String id, String carer, Map<String, Object> absence, Map<String, Object> places) {
        var parents =
                List.of("FATHER", "MOTHER").stream()
                        .map(which -> {
                            var facts = new HashMap<String, Object>();
                            facts.put("parent", which);
                            facts.put("away", false);
                            facts.put("able", true);
                            facts.putAll(absence);
                            return facts;
                        })
                        .toList();
        var body = new HashMap<String, Object>();
        body.put("parents", parents);
        body.put("carer", carer);
        if (!places.isEmpty()) {
            body.put("circumstances", places);
        }
        var path = "/api/registry/students/" + id + "/family-surveys";
        world.principal(World.STONE_POND).post(path, body).expect(201);
    }
}
