package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Mentor;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.junit.jupiter.api.Test;

/// What is done for a child, and who looked at it, can be seen in one place.
class CareScenarios {
    private static final String REQUESTS = "/api/registry/access-requests";

    private final World world = World.open();
    private final Mentor mentor = new Mentor(world, World.STONE_POND);

    @Test
    @Clauses("2.1")
    void whatSchoolAndFamilyDoForAChildStandsOnOneTimeline() {
        var student = enrolled();
        var pairing = mentor.paired(student, mentor.monday()).path("id").asText();
        mentor.records(pairing, "TALK").expect(201);
        reportInjury(student);
        Eventually.holds(
                "the child's timeline",
                () ->
                        kinds(student)
                                .containsAll(
                                        List.of(
                                                "GROUP_JOINED",
                                                "PAIRING_STARTED",
                                                "CONTACT_RECORDED",
                                                "INCIDENT_REPORTED")));
        var other = world.principal(World.MAPLE_RIDGE);
        other.get("/api/registry/students/" + student + "/timeline").expect(404);
    }

    @Test
    @Clauses("2.2")
    void thePrincipalReadsWhoOpenedAChildsFileAndWhy() {
        var student = enrolled();
        var principal = world.principal(World.STONE_POND);
        var disclosures = "/api/registry/students/" + student + "/disclosures";
        principal.post(disclosures, Map.of("reason", "核对学籍信息")).expect(200);
        var log = "/api/registry/access-log?record=" + student;
        assertThat(principal.get(log).expect(200).json().path("items").findValuesAsText("reason"))
                .contains("核对学籍信息");
        world.teacher(World.STONE_POND).get(log).expect(403);
        var other = world.principal(World.MAPLE_RIDGE).get(log).expect(200).json();
        assertThat(other.path("items")).isEmpty();
    }

    @Test
    @Clauses("3.1")
    void aTeacherOpensTheFileOfAnothersChildOnlyWhileThePrincipalAllowsIt() {
        var student = enrolled();
        var file = "/api/registry/students/" + student;
        var colleague = world.user(World.STONE_POND.otherTeacher());
        colleague.get(file).expect(404);
        var asking = Map.of("studentId", student, "purpose", "代班期间家访", "days", 7);
        var request = colleague.post(REQUESTS, asking).expect(201).get("id");
        var principal = world.principal(World.STONE_POND);
        var granted = Map.of("granted", true, "reason", "代班属实");
        principal.post(REQUESTS + "/" + request + "/decisions", granted).expect(201);
        colleague.get(file).expect(200);
        Eventually.holds(
                "the teacher hears of it",
                () -> colleague.get("/api/notification/notices").text().contains(request));
        var ending = Map.of("reason", "代班结束");
        principal.post(REQUESTS + "/" + request + "/endings", ending).expect(201);
        colleague.get(file).expect(404);
    }

    private String enrolled() {
        var child = Roster.leftBehindChild(World.STONE_POND);
        return world.enrol(child).path("id").asText();
    }

    private void reportInjury(String student) {
        var incident =
                Map.of(
                        "kind",
                        "INJURY",
                        "severity",
                        1,
                        "what",
                        "课间摔倒，已包扎",
                        "where",
                        "操场",
                        "occurredAt",
                        world.clock().instant().minus(Duration.ofMinutes(1)).toString(),
                        "students",
                        List.of(Map.of("studentId", student, "role", "VICTIM")));
        world.principal(World.STONE_POND).post("/api/safety/incidents", incident).expect(201);
    }

    private List<String> kinds(String student) {
        JsonNode page =
                world.principal(World.STONE_POND)
                        .get("/api/registry/students/" + student + "/timeline")
                        .expect(200)
                        .json();
        return page.path("items").findValuesAsText("kind");
    }
}
