package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Answer;
import org.junit.jupiter.api.Test;

/// A school is prepared: who answers for what, what is checked and put right, how boarders are
/// looked after, and what must be reported is reported.
class PreparednessScenarios {
    private static final String SAFETY = "/api/safety/";
    private final World world = World.open();

    @Test
    @Clauses("3.1.5e")
    void aMandatoryReportReachesTheCountyAndProtectsWhoReported() {
        var student = world.enrol(Roster.child(World.STONE_POND)).path("id").asText();
        var entry =
                Map.of(
                        "studentId",
                        student,
                        "situations",
                        List.of("MANY_INJURIES"),
                        "foundOn",
                        today(),
                        "foundHow",
                        "晨检发现",
                        "facts",
                        "背部多处淤青",
                        "guardianSuspected",
                        true,
                        "danger",
                        2);
        var principal = world.principal(World.STONE_POND);
        var reports = SAFETY + "mandatory-reports";
        var made =
                Eventually.get(
                        "the report",
                        () ->
                                Optional.of(principal.post(reports, entry))
                                        .filter(a -> a.status() == 201)
                                        .map(Answer::json));
        assertThat(made.path("guardianNotice").asText()).isEqualTo("HELD");
        var path = reports + "/" + made.path("id").asText();
        principal.post(path + "/closings", Map.of("outcome", "已立案")).expect(409);
        for (var agency : List.of("POLICE", "EDUCATION", "CIVIL_AFFAIRS")) {
            principal.post(path + "/channels", told(agency)).expect(201);
        }
        assertThat(principal.get(path + "/form").expect(200).header("Content-Type"))
                .contains("application/pdf");
        principal.post(path + "/closings", Map.of("outcome", "已立案")).expect(201);
        Eventually.holds(
                "the officer is told",
                () ->
                        world.county()
                                .get("/api/notification/notices")
                                .text()
                                .contains("MANDATORY_REPORT"));
    }

    @Test
    @Clauses("3.1.5e")
    void anybodyReportsHarmWithoutAnAccountAndFollowsTheReceipt() {
        var body = Map.of("county", World.COUNTY, "where", "石塘小学门口", "what", "有人打孩子");
        var everybody = world.gateway.anonymous();
        var receipt = everybody.post(SAFETY + "public-reports", body).expect(201).get("receipt");
        var state = everybody.get(SAFETY + "public-reports/receipts/" + receipt).expect(200);
        assertThat(state.get("state")).isEqualTo("RECEIVED");
        everybody.get(SAFETY + "public-reports").expect(401);
        world.county().get(SAFETY + "public-reports").expect(200);
    }

    @Test
    @Clauses({"3.1.5c", "3.1.5a"})
    void aHazardIsGivenToItsOwnerAndClosedByASecondPerson() {
        var principal = world.principal(World.STONE_POND);
        var owner = staff();
        var hazard =
                Map.of(
                        "foundOn", today(),
                        "place", "教学楼二层",
                        "kind", "FIRE",
                        "grade", "ORDINARY",
                        "what", "灭火器过期",
                        "ownerId", owner,
                        "dueOn", day().plusDays(7).toString());
        var id = principal.post(SAFETY + "hazards", hazard).expect(201).get("id");
        var path = SAFETY + "hazards/" + id;
        principal.post(path + "/repairs", Map.of("done", "已更换")).expect(201);
        var review = Map.of("closed", true, "finding", "现场查看");
        principal.post(path + "/reviews", review).expect(409);
        var closed = world.county().post(path + "/reviews", review).expect(201);
        assertThat(closed.get("state")).isEqualTo("CLOSED");
        principal.get(SAFETY + "duties").expect(200);
    }

    @Test
    @Clauses({"3.3.1b", "3.3.1e"})
    void boardersAreCalledAtNightAndAMissingChildIsAnIncident() {
        var student = world.enrol(Roster.child(World.STONE_POND)).path("id").asText();
        var principal = world.principal(World.STONE_POND);
        var scores =
                List.of("MEALS", "WATER", "CLASSROOM", "DESKS", "BEDS").stream()
                        .map(c -> Map.of("condition", c, "score", 8))
                        .toList();
        var inspection = Map.of("inspectedOn", today(), "scores", scores);
        principal.post(SAFETY + "condition-inspections", inspection).expect(201);
        var call =
                Map.of(
                        "night",
                        today(),
                        "building",
                        "一号楼" + student,
                        "due",
                        60,
                        "absent",
                        List.of(Map.of("studentId", student, "reason", "MISSING")));
        var called =
                Eventually.get(
                        "the roll-call",
                        () ->
                                Optional.of(principal.post(SAFETY + "roll-calls", call))
                                        .filter(a -> a.status() == 201)
                                        .map(Answer::json));
        var incident = called.path("incidentId").asText();
        assertThat(principal.get(SAFETY + "incidents/" + incident).expect(200).get("kind"))
                .isEqualTo("MISSING");
    }

    @Test
    @Clauses({"3.1.5b", "3.1.5d", "3.1.5g", "3.1.5h"})
    void plansDrillsLessonsAndLettersAreOnRecordAndCounted() {
        var principal = world.principal(World.STONE_POND);
        var rule = Map.of("kind", "RULE", "title", "门卫制度", "issuedOn", today());
        principal.post(SAFETY + "documents", rule).expect(201);
        var drill =
                Map.of(
                        "scenario",
                        "FIRE",
                        "heldOn",
                        today(),
                        "evacuation",
                        true,
                        "announced",
                        false,
                        "commander",
                        "校长",
                        "outInSeconds",
                        105,
                        "due",
                        420,
                        "counted",
                        420,
                        "hurt",
                        0);
        principal.post(SAFETY + "drills", drill).expect(201);
        var lesson =
                Map.of(
                        "topic", "DROWNING",
                        "occasion", "BEFORE_HOLIDAY",
                        "heldOn", today(),
                        "audience", "全校",
                        "attended", 420);
        principal.post(SAFETY + "lessons", lesson).expect(201);
        var letters =
                Map.of(
                        "layer", "SCHOOL_CLASS",
                        "year", day().getYear(),
                        "dueOn", day().plusDays(14).toString(),
                        "signers", List.of(Map.of("staffId", staff(), "post", "三年级1班班主任" + day())));
        principal.post(SAFETY + "letters", letters);
        var layers = principal.get(SAFETY + "letters/layers?year=" + day().getYear());
        assertThat(layers.expect(200).json().at("/items/0/issued").asInt()).isPositive();
        var numbers = world.county().get(SAFETY + "indicators?term=" + World.TERM).expect(200);
        assertThat(numbers.text()).contains("monthly-drills-held", "letters-signed");
    }

    @Test
    @Clauses("3.1.5g")
    void theFamiliesSignTheLastLayerOfLetters() {
        var principal = world.principal(World.STONE_POND);
        var student = world.enrol(Roster.child(World.STONE_POND)).path("id").asText();
        var file = principal.get("/api/registry/students/" + student).expect(200).json();
        var letter =
                Map.of(
                        "layer",
                        "SCHOOL_CLASS",
                        "year",
                        day().getYear() - 1,
                        "dueOn",
                        day().plusDays(14).toString(),
                        "signers",
                        List.of(Map.of("staffId", staff(), "post", "班主任" + student)));
        var above = principal.post(SAFETY + "letters", letter).expect(201).json();
        var issue =
                Map.of(
                        "classId", file.at("/enrolment/classId").asText(),
                        "aboveId", above.at("/items/0/id").asText(),
                        "dueOn", day().plusDays(14).toString());
        principal.post(SAFETY + "home-letters", issue).expect(201);
        var guardian = world.guardian(student);
        var mine = guardian.get(SAFETY + "home-letters").expect(200).json();
        var path = SAFETY + "home-letters/" + mine.at("/items/0/id").asText();
        assertThat(guardian.post(path + "/consent", Map.of()).expect(200).get("state"))
                .isEqualTo("SIGNED");
        var layers = principal.get(SAFETY + "letters/layers?year=" + (day().getYear() - 1));
        assertThat(layers.expect(200).text()).contains("CLASS_HOME");
        var notices = "/api/notification/notices?student=" + student;
        Eventually.holds(
                "the notice of the letter",
                () -> guardian.get(notices).expect(200).text().contains("HOME_LETTER"));
    }

    @Test
    @Clauses({"3.1.5e", "3.1.5h"})
    void pupilsAreAskedAboutBullyingWithoutANameAndTheTermsStandSideBySide() {
        var principal = world.principal(World.STONE_POND);
        var survey =
                Map.of(
                        "term", World.TERM,
                        "opensOn", today(),
                        "closesOn", day().plusDays(3).toString());
        var id = principal.post(SAFETY + "bullying-surveys", survey).expect(201).get("id");
        var path = SAFETY + "bullying-surveys/" + id;
        var codes = principal.post(path + "/codes", Map.of("grade", 3, "number", 1)).expect(200);
        var answer =
                Map.of(
                        "code",
                        codes.json().at("/codes/0").asText(),
                        "choices",
                        Map.of(
                                "BULLIED", "ONCE_OR_TWICE",
                                "HOW", "VERBAL",
                                "SAW", "NEVER",
                                "DID", "NEVER",
                                "TOLD", "FAMILY",
                                "SAFE", "MOSTLY"));
        var everybody = world.gateway.anonymous();
        everybody.get(SAFETY + "survey-answers/questions").expect(200);
        everybody.post(SAFETY + "survey-answers", answer).expect(200);
        everybody.post(SAFETY + "survey-answers", answer).expect(404);
        principal.get(path + "/results").expect(409);
        var trend = principal.get(SAFETY + "trend").expect(200).json();
        assertThat(trend.path("items").findValuesAsText("term")).contains(World.TERM);
        var numbers = world.county().get(SAFETY + "indicators?term=" + World.TERM).expect(200);
        assertThat(numbers.text()).contains("bullying-surveys-held", "safety-posts-filled");
    }

    @Test
    @Clauses({"3.3.4a", "3.3.4b"})
    void hazardsAroundTheSchoolAreCountedByAgencyAndAge() {
        var principal = world.principal(World.STONE_POND);
        var shop =
                Map.of(
                        "foundOn", today(),
                        "kind", "TOBACCO",
                        "place", "校门东侧小卖部",
                        "distance", 40,
                        "what", "向学生售烟",
                        "agency", "TOBACCO",
                        "dueOn", day().plusDays(14).toString());
        var id = principal.post(SAFETY + "surroundings-hazards", shop).expect(201).get("id");
        var open = world.county().get(SAFETY + "surroundings-hazards/by-agency").expect(200);
        assertThat(open.text()).contains("TOBACCO");
        var gone =
                Map.of(
                        "kind",
                        "RECHECK",
                        "doneOn",
                        today(),
                        "agencies",
                        List.of("TOBACCO", "MARKET"),
                        "gone",
                        true,
                        "result",
                        "已撤除");
        var closed = principal.post(SAFETY + "surroundings-hazards/" + id + "/steps", gone);
        assertThat(closed.expect(201).get("state")).isEqualTo("CLOSED");
    }

    private Map<String, Object> told(String agency) {
        return Map.of(
                "agency",
                agency,
                "toldAt",
                world.clock().instant().minus(Duration.ofMinutes(1)).toString(),
                "way",
                "PHONE",
                "receivedBy",
                "值班员");
    }

    private UUID staff() {
        return world.staff(World.STONE_POND, "教师石");
    }

    private String today() {
        return day().toString();
    }

    private LocalDate day() {
        return LocalDate.now(world.clock());
    }
}
