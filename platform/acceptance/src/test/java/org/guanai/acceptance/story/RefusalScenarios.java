package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.acceptance.world.Imports;
import org.guanai.acceptance.world.Mentor;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Answer;
import org.guanai.demo.client.Client;
import org.junit.jupiter.api.Test;

/// Bad input and what is not yours: a clear problem document, and nothing else changes.
class RefusalScenarios {
    private final World world = World.open();
    private final Mentor mentor = new Mentor(world, World.STONE_POND);

    @Test
    @Clauses("3.1")
    void anotherSchoolsChildIsAbsentEverywhere() {
        var student = enrol();
        var stranger = world.principal(World.MAPLE_RIDGE);
        var file = "/api/registry/students/" + student;
        var ways =
                List.of(
                        stranger.get(file),
                        stranger.get(file + "/groups"),
                        stranger.get(file + "/family-surveys"),
                        stranger.post(file + "/disclosures", Map.of("reason", "查看资料")),
                        stranger.post(
                                Mentor.PAIRINGS,
                                Mentor.match(student, mentor.id(), "TEACHER", null)),
                        stranger.post("/api/safety/incidents", incident(student)));
        assertThat(ways).allSatisfy(answer -> problem(answer, 404, "kit.absent"));
        assertThat(
                        stranger.get("/api/notification/notices?student=" + student)
                                .json()
                                .path("items"))
                .isEmpty();
    }

    @Test
    @Clauses("3.1")
    void anAbsentIdAndAnotherSchoolsIdAreNotToldApart() {
        var stranger = world.principal(World.MAPLE_RIDGE);
        var theirs = stranger.get("/api/registry/students/" + enrol());
        var nobodys = stranger.get("/api/registry/students/" + UUID.randomUUID());
        assertThat(theirs.json().path("detail")).isEqualTo(nobodys.json().path("detail"));
        assertThat(theirs.status()).isEqualTo(nobodys.status());
    }

    @Test
    @Clauses("3.1")
    void aRoleThatMayNot() {
        var teacher = world.teacher(World.STONE_POND);
        problem(teacher.post("/api/aid/programmes", Map.of()), 403, "kit.forbidden");
        problem(teacher.get("/api/scorecard?by=school&term=" + World.TERM), 403, null);
    }

    @Test
    @Clauses("3.1")
    void aTokenThatIsNone() {
        var path = "/api/registry/students";
        problem(world.gateway.anonymous().get(path), 401, null);
        var forged = world.gateway.as(() -> "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.");
        problem(forged.get(path), 401, null);
        var tampered = world.platform.tokens().of("county");
        problem(
                world.gateway
                        .as(() -> tampered.substring(0, tampered.length() - 8) + "AAAAAAAA")
                        .get(path),
                401,
                null);
        var foreign = world.platform.tokens().foreign();
        problem(world.gateway.as(() -> foreign).get(path), 401, null);
    }

    @Test
    @Clauses("3.1.3b")
    void aFileThatIsNoSpreadsheet() {
        var county = world.county();
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0};
        var answer = county.upload("/api/registry/imports", "roster", "花名册.xlsx", picture);
        assertThat(answer.status()).isIn(400, 415, 422);
        problem(answer, answer.status(), null);
    }

    @Test
    @Clauses("3.1.3b")
    void aFormulaInACell() {
        var child = Roster.child(World.STONE_POND);
        var csv = Imports.csv(List.of(child)).replace(child.name(), "=1+1");
        var job =
                Imports.send(
                        world.county(), "roster", "花名册.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(job.path("rowsRejected").asInt()).isEqualTo(1);
    }

    @Test
    @Clauses("3.1.3i")
    void aContactInTheFutureOrForAnEndedPairing() {
        var today = LocalDate.now(world.clock());
        var lastWeek = today.minusDays(7).toString();
        var pairing = mentor.paired(enrolLeftBehind(), lastWeek).path("id").asText();
        var future = mentor.contact(pairing, "TALK");
        future.put("occurredAt", world.clock().instant().plus(Duration.ofHours(2)).toString());
        assertThat(mentor.login().post(Mentor.CONTACTS, future).status()).isIn(400, 422);
        var ending = Map.of("reason", "HAND_OVER", "until", today.minusDays(1).toString());
        var path = Mentor.PAIRINGS + "/" + pairing + "/endings";
        var ended = world.principal(World.STONE_POND).post(path, ending);
        assertThat(ended.status()).isIn(200, 201);
        assertThat(mentor.records(pairing, "TALK").status()).isIn(409, 422);
    }

    @Test
    @Clauses("3.1.3i")
    void theSameKeyWithOtherContent() {
        var pairing = mentor.paired(enrolLeftBehind(), mentor.monday()).path("id").asText();
        var keyed = mentor.login().with("Idempotency-Key", UUID.randomUUID().toString());
        var talk = mentor.contact(pairing, "TALK");
        var first = keyed.post(Mentor.CONTACTS, talk).expect(201);
        var again = keyed.post(Mentor.CONTACTS, talk).expect(201);
        assertThat(again.text()).isEqualTo(first.text());
        talk.put("minutes", 59);
        problem(keyed.post(Mentor.CONTACTS, talk), 422, "kit.idempotency-key-reused");
    }

    @Test
    @Clauses("3.1.3d")
    void aStaleTagAndAMissingOne() {
        var path = "/api/registry/organisations";
        var county = world.county();
        var school = county.get(path + "?kind=SCHOOL").expect(200).json().at("/items/0");
        var change = Map.of("name", school.path("name").asText(), "boarding", false);
        var one = path + "/" + school.path("id").asText();
        problem(county.put(one, "\"99\"", change), 412, "kit.stale");
    }

    @Test
    @Clauses("3.1")
    void theTextIsInTheCallersLanguage() {
        Client anybody = world.gateway.anonymous();
        var english = anybody.with("Accept-Language", "en").get("/api/registry/students");
        var chinese = anybody.with("Accept-Language", "zh-CN").get("/api/registry/students");
        assertThat(english.get("title")).matches("\\p{ASCII}+");
        assertThat(chinese.get("title")).matches(".*\\p{IsHan}.*");
    }

    private String enrol() {
        return world.enrol(Roster.child(World.STONE_POND)).path("id").asText();
    }

    private String enrolLeftBehind() {
        return world.enrol(Roster.leftBehindChild(World.STONE_POND)).path("id").asText();
    }

    private Map<String, Object> incident(String student) {
        return Map.of(
                "kind",
                "INJURY",
                "severity",
                1,
                "what",
                "摔伤",
                "where",
                "操场",
                "occurredAt",
                world.clock().instant().toString(),
                "students",
                List.of(Map.of("studentId", student, "role", "VICTIM")));
    }

    private static void problem(Answer answer, int status, String code) {
        answer.expect(status);
        assertThat(answer.header("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(answer.get("requestId")).isNotBlank();
        if (code != null) {
            assertThat(answer.get("code")).isEqualTo(code);
        }
    }
}
