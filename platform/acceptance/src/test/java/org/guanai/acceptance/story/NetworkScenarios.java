package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.School;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Client;
import org.junit.jupiter.api.Test;

/// County, village, school and family act together (3.2.3), and families know where they stand.
class NetworkScenarios {
    private static final String REFERRALS = "/api/registry/referrals";
    private static final String REQUESTS = "/api/registry/correction-requests";
    private static final String VILLAGE = World.TOWNSHIP_ORG + "/330127102201";
    private static final String WORKER = "village-worker";

    private final World world = World.open();

    @Test
    @Clauses({"3.2.3a", "3.2.3b"})
    void aVillageReceivesATaskAboutAChildAnswersItAndSeesNothingElse() {
        var worker = villageWorker();
        var student = enrolled();
        tie(student);
        var principal = world.principal(World.STONE_POND);
        var task =
                Map.of(
                        "to",
                        VILLAGE,
                        "studentId",
                        student,
                        "matter",
                        "GUARDIANSHIP",
                        "what",
                        "父母均在外，请核实祖母的照护能力",
                        "urgent",
                        true);
        var id = principal.post(REFERRALS, task).expect(201).get("id");
        told(worker, "ALERT");
        assertThat(worker.get(REFERRALS + "/" + id).expect(200).text()).contains("照护能力");
        worker.get("/api/registry/students/" + student).expect(403);
        var answer = Map.of("outcome", "DONE", "answer", "已上门，祖母身体尚可");
        worker.post(REFERRALS + "/" + id + "/answers", answer).expect(201);
        var closed = Map.of("remark", "已办结");
        principal.post(REFERRALS + "/" + id + "/closures", closed).expect(201);
        world.principal(World.MAPLE_RIDGE).get(REFERRALS + "/" + id).expect(404);
        Eventually.holds(
                "the task on the child's timeline",
                () -> timeline(student).containsAll(List.of("REFERRAL_SENT", "REFERRAL_ANSWERED")));
        var left = worker.get(REFERRALS).expect(200).json().path("items");
        assertThat(left.findValuesAsText("id")).contains(id);
    }

    @Test
    @Clauses("3.2.3b")
    void theScorecardIsCutByVillage() {
        villageWorker();
        var student = enrolled();
        tie(student);
        var numbers =
                world.county()
                        .get("/api/scorecard?by=village&term=" + World.TERM)
                        .expect(200)
                        .json();
        assertThat(numbers.path("clauses").findValuesAsText("org")).contains(VILLAGE);
    }

    @Test
    @Clauses("2.2")
    void aGuardianAsksForACorrectionIsRefusedWithAReasonAndAppealsToTheCounty() {
        var student = enrolled();
        var guardian = world.guardian(student);
        var request = Map.of("part", "ADDRESS", "shouldBe", "云溪县石塘村9号", "why", "去年搬家");
        var id =
                guardian.post("/api/registry/students/" + student + "/correction-requests", request)
                        .expect(201)
                        .get("id");
        var refused = Map.of("corrected", false, "answer", "户口簿未变更");
        world.principal(World.STONE_POND)
                .post(REQUESTS + "/" + id + "/answers", refused)
                .expect(201);
        assertThat(guardian.get(REQUESTS + "/" + id).expect(200).get("answer")).isEqualTo("户口簿未变更");
        guardian.post(REQUESTS + "/" + id + "/appeals", Map.of("why", "有居住证明")).expect(201);
        var granted = Map.of("corrected", true, "answer", "已按居住证明更正");
        world.county().post(REQUESTS + "/" + id + "/decisions", granted).expect(201);
        told(guardian, "ROLL");
        world.principal(World.MAPLE_RIDGE).get(REQUESTS + "/" + id).expect(404);
    }

    @Test
    @Clauses("3.2.1b")
    void aFamilyFindsWhomToCallAtSchool() {
        var student = enrolled();
        var contacts =
                world.guardian(student).get("/api/registry/students/" + student + "/contacts");
        var list = contacts.expect(200).json().path("contacts");
        assertThat(list.findValuesAsText("duty")).contains("PRINCIPAL", "CLASS_TEACHER");
        assertThat(list.findValuesAsText("phone")).allMatch(phone -> phone.startsWith("139"));
        var other = Roster.child(World.MAPLE_RIDGE);
        var stranger = world.guardian(world.enrol(other).path("id").asText());
        stranger.get("/api/registry/students/" + student + "/contacts").expect(404);
    }

    @Test
    @Clauses("3.2.2b")
    void aCarerIsCheckedTheChildHeardAndSchoolVillageAndFamilyAreTold() {
        var worker = villageWorker();
        var student = enrolled();
        tie(student);
        var here = "/api/registry/students/" + student + "/entrustments";
        var principal = world.principal(World.STONE_POND);
        var today = LocalDate.now(world.clock());
        var agreement =
                Map.of(
                        "carer", "王奶奶",
                        "relation", "GRANDMOTHER",
                        "scope", "起居、上学、就医",
                        "reason", "父母在外务工",
                        "from", today.toString(),
                        "until", today.plusMonths(10).toString(),
                        "declared", true);
        var id = principal.post(here, agreement).expect(201).get("id");
        var signing = Map.of("how", "RECORDED_CALL");
        principal.post(here + "/" + id + "/signings", signing).expect(409);
        var check = Map.of("result", "CLEAR", "childView", "愿意跟奶奶住");
        principal.post(here + "/" + id + "/checks", check).expect(201);
        var signed = principal.post(here + "/" + id + "/signings", signing).expect(201);
        assertThat(signed.get("villageToldOn")).isEqualTo(today.toString());
        told(world.guardian(student), "CARE");
        told(worker, "WORK");
        assertThat(world.guardian(student).get(here).expect(200).text()).doesNotContain("愿意跟奶奶住");
    }

    @Test
    @Clauses({"3.1.1a", "3.1.1b"})
    void somebodyAnswersForTheSchoolAndItsGroupDecides() {
        enrolled();
        var county = world.county();
        var school = World.STONE_POND;
        var head = head(school);
        var appointment =
                Map.of(
                        "school", school.code(),
                        "staffId", head,
                        "document", "云教〔2026〕3号",
                        "from", "2026-01-01",
                        "until", "2028-12-31");
        county.post("/api/registry/responsible-persons", appointment).expect(201);
        assertThat(county.get("/api/registry/responsible-persons/vacancies").text())
                .doesNotContain(school.org());
        var members =
                List.of(
                        Map.of("staffId", head, "duty", "CHAIR", "task", "总负责"),
                        Map.of("staffId", other(school, head), "duty", "MEMBER", "task", "协助"));
        var group = Map.of("name", "帮扶工作领导小组", "document", "校发1号", "members", members);
        var principal = world.principal(school);
        var id = principal.post("/api/registry/leading-groups", group).expect(201).get("id");
        var decision = Map.of("what", "走访留守学生", "ownerId", head, "dueOn", "2026-06-30");
        var minutes =
                Map.of(
                        "present", List.of(head),
                        "topics", "研究留守学生帮扶",
                        "decisions", List.of(decision));
        principal.post("/api/registry/leading-groups/" + id + "/meetings", minutes).expect(201);
        assertThat(numerator("leading-groups", school)).isOne();
    }

    @Test
    @Clauses({"3.3.1a", "3.3.1c"})
    void boardersHaveBedsAndSomebodyWhoIsWithThem() {
        var school = World.MAPLE_RIDGE;
        world.enrol(Roster.child(school).boarding());
        var county = world.county();
        assertThat(county.get("/api/registry/life-posts/gaps").expect(200).text())
                .contains(school.org());
        var principal = world.principal(school);
        var facts =
                Map.ofEntries(
                        Map.entry("beds", 200),
                        Map.entry("rooms", 26),
                        Map.entry("floorArea", 800),
                        Map.entry("girlsFloors", 1),
                        Map.entry("canteenSeats", 200),
                        Map.entry("waterPoints", 8),
                        Map.entry("baths", 12),
                        Map.entry("fireExits", 3),
                        Map.entry("healthRoom", true),
                        Map.entry("nightLight", true),
                        Map.entry("stateMoney", 80000),
                        Map.entry("localMoney", 20000),
                        Map.entry("otherMoney", 0));
        var profile = Map.of("schoolYear", 2025, "facts", facts);
        var made = principal.post("/api/registry/boarding-profiles", profile).expect(201);
        assertThat(made.json().path("bedsMissing").asInt()).isZero();
        var teacher = other(school, head(school));
        var post = Map.of("staffId", teacher, "floor", "1层", "girlsFloor", false);
        principal.post("/api/registry/life-posts", post).expect(201);
        var check =
                Map.of(
                        "occasion", "YEARLY",
                        "consentOn", "2026-01-10",
                        "requestNo", "云公查1号",
                        "repliedOn", "2026-01-20",
                        "result", "NONE");
        var checks = "/api/registry/staff/" + teacher + "/record-checks";
        principal.post(checks, check).expect(201);
        world.principal(World.STONE_POND).get(checks).expect(404);
        assertThat(numerator("boarding-profiles", school)).isOne();
    }

    private String enrolled() {
        var child = Roster.leftBehindChild(World.STONE_POND);
        return world.enrol(child).path("id").asText();
    }

    /// Somebody of the village in which all children of the scenarios live.
    private Client villageWorker() {
        var county = world.county();
        if (!county.get("/api/registry/organisations?kind=VILLAGE").text().contains(VILLAGE)) {
            county.post(
                            "/api/registry/organisations",
                            Map.of(
                                    "kind", "VILLAGE",
                                    "code", "330127102201",
                                    "name", "石塘村",
                                    "parent", World.TOWNSHIP_ORG))
                    .expect(201);
            var body =
                    Map.of(
                            "org",
                            VILLAGE,
                            "name",
                            "石村干",
                            "username",
                            WORKER,
                            "posts",
                            List.of("agency"));
            county.post("/api/registry/staff", body).expect(201);
        }
        return world.user(WORKER);
    }

    private void tie(String student) {
        var placing = Map.of("school", World.STONE_POND.code());
        world.principal(World.STONE_POND)
                .post("/api/registry/village-placements", placing)
                .expect(201);
        var village = world.county().get("/api/registry/students/" + student + "/village");
        assertThat(village.expect(200).get("village")).isEqualTo(VILLAGE);
    }

    private static void told(Client reader, String kind) {
        Eventually.holds(
                "a notice of the kind " + kind,
                () ->
                        !reader.get("/api/notification/notices?kind=" + kind)
                                .expect(200)
                                .json()
                                .path("items")
                                .isEmpty());
    }

    private List<String> timeline(String student) {
        return world.principal(World.STONE_POND)
                .get("/api/registry/students/" + student + "/timeline")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("kind");
    }

    private String head(School school) {
        for (var member : staff(school)) {
            if (member.path("posts").toString().contains("principal")) {
                return member.path("id").asText();
            }
        }
        throw new AssertionError("no principal");
    }

    private String other(School school, String but) {
        for (var member : staff(school)) {
            if (!member.path("id").asText().equals(but)) {
                return member.path("id").asText();
            }
        }
        throw new AssertionError("nobody else");
    }

    private JsonNode staff(School school) {
        return world.county()
                .get("/api/registry/staff?school=" + school.code())
                .expect(200)
                .json()
                .path("items");
    }

    private int numerator(String indicator, School school) {
        var numbers =
                world.principal(school)
                        .get("/api/registry/indicators?term=" + World.TERM)
                        .expect(200)
                        .json();
        for (var number : numbers.path("items")) {
            if (number.path("indicator").asText().equals(indicator)) {
                return number.path("numerator").asInt();
            }
        }
        throw new AssertionError("no " + indicator);
    }
}
