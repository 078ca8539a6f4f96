package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanai.acceptance.world.Addresses;
import org.guanai.acceptance.world.Addresses.Guardian;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Client;
import org.junit.jupiter.api.Test;

/// A safety incident reaches the guardian within seconds; a suspect never.
class SafetyScenarios {
    private static final String INCIDENTS = "/api/safety/incidents";
    private final World world = World.open();

    @Test
    @Clauses({"3.1.5e", "3.1.5f"})
    void theFirstGuardianIsToldAtOnceAndTheSchoolSeesWhoWasTold() {
        var child = Roster.child(World.STONE_POND);
        var student = enrol(child);
        address(student, Guardian.of(child), "baba");
        var incident = report(student, List.of()).get("id").asText();
        var told = Eventually.get("the telling", () -> told(incident));
        assertThat(told.at("/told/0/position").asInt()).isEqualTo(1);
        assertThat(told.at("/told/0/channel").asText()).isEqualTo("EMAIL");
        assertThat(told.path("toldInTime").asBoolean()).isTrue();
    }

    @Test
    @Clauses("3.1.5f")
    void whereNoGuardianCanBeReachedNobodyWasToldAndTheSchoolIsAskedToTelephone() {
        var student = enrol(Roster.child(World.STONE_POND));
        var incident = report(student, List.of()).get("id").asText();
        Eventually.holds(
                "unreachable",
                () -> involved(incident).at("/unreachable/reason").asText().equals("NOT_REACHED"));
        assertThat(involved(incident).path("told")).isEmpty();
        var tasks = "/api/notification/notices?kind=TELEPHONE&student=" + student;
        Eventually.holds(
                "the task",
                () ->
                        world.principal(World.STONE_POND)
                                        .get(tasks)
                                        .expect(200)
                                        .json()
                                        .path("items")
                                        .size()
                                == 1);
    }

    @Test
    @Clauses({"3.1.5f", "3.2.1c"})
    void whoeverIsVisitedWasToldUntilItTurnsOutToBeAMistake() {
        var student = enrol(Roster.child(World.STONE_POND));
        var incident = report(student, List.of()).get("id").asText();
        var principal = world.principal(World.STONE_POND);
        var notices = "/api/notification/notices?kind=INCIDENT&student=" + student;
        var notice =
                Eventually.get(
                        "the notice",
                        () ->
                                Optional.of(principal.get(notices).expect(200).json())
                                        .map(list -> list.at("/items/0/id").asText())
                                        .filter(id -> !id.isEmpty()));
        var visit =
                Map.of(
                        "person",
                        guardianId(student),
                        "way",
                        "VISIT",
                        "at",
                        world.clock().instant().minus(Duration.ofMinutes(1)).toString(),
                        "receivedBy",
                        "THEMSELVES");
        var path = "/api/notification/notices/" + notice + "/hand-tellings";
        var made = principal.post(path, visit).expect(201).get("id");
        var told = Eventually.get("the telling", () -> told(incident));
        assertThat(told.at("/told/0/channel").asText()).isEqualTo("VISIT");
        principal.post(path + "/" + made + "/returns", Map.of("why", "MISTAKE")).expect(201);
        Eventually.holds(
                "nobody was told after all",
                () -> involved(incident).at("/toldAt").asText("").isEmpty());
    }

    @Test
    @Clauses("3.2.1c")
    void theCountySaysItsNoticesInItsOwnWordsByTwoOfficers() {
        var words =
                Map.of(
                        "code", "INCIDENT",
                        "language", "zh",
                        "subject", "请速联系学校（{student}）",
                        "body", "{recipient}：请尽快联系{school}。",
                        "effectiveFrom", "2026-01-01");
        var county = world.county();
        var preview = county.post("/api/notification/wordings/previews", words).expect(200);
        assertThat(preview.get("subject")).isEqualTo("请速联系学校（欧阳小明）");
        var draft = county.post("/api/notification/wordings", words).expect(201).get("id");
        var path = "/api/notification/wordings/" + draft;
        county.post(path + "/approvals", Map.of()).expect(409);
        county.post(path + "/withdrawals", Map.of("reason", "再商量")).expect(201);
    }

    @Test
    @Clauses("3.1.5f")
    void aGuardianWhoOpensTheNoticeWasTold() {
        var child = Roster.child(World.STONE_POND);
        var student = enrol(child);
        var incident = report(student, List.of()).get("id").asText();
        var guardian = world.guardian(student);
        var notice = Eventually.get("the notice", () -> maybeNotice(guardian, student));
        guardian.get("/api/notification/notices/" + notice).expect(200);
        var told = Eventually.get("the telling", () -> told(incident));
        assertThat(told.at("/told/0/channel").asText()).isEqualTo("IN_APP");
    }

    @Test
    @Clauses({"3.1.5f", "3.2.1c"})
    void whereTheFirstIsASuspectTheNextIsToldAtOnceByMail() {
        var student = enrol(Roster.child(World.STONE_POND));
        var address = address(student, new Guardian("王奶奶", "13600000002"), "nainai");
        report(student, List.of(guardianId(student)));
        Eventually.holds("the mail", () -> !world.platform.mails().to(address).isEmpty());
    }

    @Test
    @Clauses("3.1.5f")
    void anAcknowledgementIsSeenInTheIncident() {
        var child = Roster.child(World.STONE_POND);
        var student = enrol(child);
        var incident = report(student, List.of()).get("id").asText();
        var guardian = world.guardian(student);
        var notice = Eventually.get("the notice", () -> maybeNotice(guardian, student));
        guardian.post("/api/notification/notices/" + notice + "/acknowledgement", Map.of());
        Eventually.holds(
                "the acknowledgement",
                () ->
                        !involved(incident).path("acknowledged").isMissingNode()
                                && !involved(incident).path("acknowledged").isNull());
    }

    @Test
    @Clauses("3.1.5f")
    void aGuardianNamedAsSuspectIsNeverToldAndSeesNothing() {
        var child = Roster.child(World.STONE_POND);
        var student = enrol(child);
        var suspect = guardianId(student);
        address(student, new Guardian("李邻居", "13600000001"), "linju");
        var incident = report(student, List.of(suspect)).get("id").asText();
        var told = Eventually.get("the telling", () -> told(incident));
        assertThat(told.path("told").findValuesAsText("guardianId")).doesNotContain(suspect);
        var guardian = world.guardian(student);
        guardian.get(INCIDENTS + "/" + incident).expect(404);
        var notices = guardian.get("/api/notification/notices?student=" + student);
        assertThat(notices.text()).doesNotContain(incident);
    }

    @Test
    @Clauses({"3.1.5e", "3.1.5f"})
    void aSuspectWhoIsNamedTheNextDayIsShutOutAtOnce() {
        var child = Roster.child(World.STONE_POND);
        var student = enrol(child);
        var suspect = guardianId(student);
        var incident = report(student, List.of()).get("id").asText();
        var guardian = world.guardian(student);
        guardian.get(INCIDENTS + "/" + incident).expect(200);
        var change = Map.of("suspectGuardianIds", List.of(suspect), "reason", "孩子次日说明");
        world.principal(World.STONE_POND)
                .post(INCIDENTS + "/" + incident + "/involvement-changes", change)
                .expect(201);
        guardian.get(INCIDENTS + "/" + incident).expect(404);
        assertThat(guardian.get(INCIDENTS).text()).doesNotContain(incident);
    }

    @Test
    @Clauses({"3.1.5e", "3.1.5f"})
    void anIncidentReportedTwiceIsHintedAtAndTakenBack() {
        var student = enrol(Roster.child(World.STONE_POND));
        var first = report(student, List.of()).get("id").asText();
        var second = report(student, List.of());
        assertThat(second.at("/similar/0").asText()).isEqualTo(first);
        var path = INCIDENTS + "/" + second.get("id").asText();
        var duplicate = Map.of("because", "DUPLICATE", "duplicateOf", first, "reason", "两人同时上报");
        var principal = world.principal(World.STONE_POND);
        var taken = principal.post(path + "/withdrawals", duplicate).expect(201);
        assertThat(taken.get("state")).isEqualTo("DUPLICATE");
        var list = principal.get(INCIDENTS + "?student=" + student).expect(200).json();
        assertThat(list.path("items").findValuesAsText("id")).containsExactly(first);
    }

    @Test
    @Clauses({"3.1.5e", "3.1.5f"})
    void whoWasToldOfAMistakeIsToldSo() {
        var child = Roster.child(World.STONE_POND);
        var student = enrol(child);
        var email = address(student, Guardian.of(child), "mama");
        var incident = report(student, List.of()).get("id").asText();
        Eventually.holds("the mail", () -> world.platform.mails().to(email).size() == 1);
        var mistake = Map.of("because", "MISTAKEN", "reason", "看错了孩子");
        world.principal(World.STONE_POND)
                .post(INCIDENTS + "/" + incident + "/withdrawals", mistake)
                .expect(201);
        Eventually.holds("the correction", () -> world.platform.mails().to(email).size() == 2);
    }

    @Test
    @Clauses("3.1.5e")
    void whoReportedIsDisclosedOnlyForAReason() {
        var student = enrol(Roster.child(World.STONE_POND));
        var incident = report(student, List.of()).get("id").asText();
        var path = INCIDENTS + "/" + incident;
        var principal = world.principal(World.STONE_POND);
        assertThat(principal.get(path).expect(200).json().has("reportedBy")).isFalse();
        var asked = Map.of("reason", "联系报告人了解情况");
        var shown = principal.post(path + "/disclosures", asked).expect(200);
        assertThat(shown.get("reportedBy")).isNotBlank();
    }

    private String enrol(Roster.Row child) {
        return world.enrol(child).path("id").asText();
    }

    private JsonNode report(String student, List<String> suspects) {
        var body = new HashMap<String, Object>();
        body.putAll(
                Map.of(
                        "kind",
                        "INJURY",
                        "severity",
                        2,
                        "what",
                        "操场摔伤",
                        "where",
                        "操场",
                        "occurredAt",
                        world.clock().instant().minus(Duration.ofMinutes(1)).toString(),
                        "students",
                        List.of(Map.of("studentId", student, "role", "VICTIM")),
                        "suspectGuardianIds",
                        suspects));
        return world.principal(World.STONE_POND).post(INCIDENTS, body).expect(201).json();
    }

    private JsonNode involved(String incident) {
        var path = INCIDENTS + "/" + incident;
        return world.principal(World.STONE_POND).get(path).expect(200).json().at("/students/0");
    }

    private Optional<JsonNode> told(String incident) {
        var involved = involved(incident);
        return involved.path("told").isEmpty() ? Optional.empty() : Optional.of(involved);
    }

    private String guardianId(String student) {
        var file = world.principal(World.STONE_POND).get("/api/registry/students/" + student);
        return file.expect(200).json().at("/guardians/0/id").asText();
    }

    private static Optional<String> maybeNotice(Client guardian, String student) {
        var path = "/api/notification/notices?student=" + student;
        var id = guardian.get(path).expect(200).json().at("/items/0/id").asText();
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    /// @return the address
    private String address(String student, Guardian guardian, String who) {
        var email = who + "-" + student + "@example.org";
        Addresses.give(world, World.STONE_POND, student, guardian, email);
        return email;
    }
}
