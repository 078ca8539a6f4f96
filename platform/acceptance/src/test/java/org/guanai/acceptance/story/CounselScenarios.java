package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Client;
import org.junit.jupiter.api.Test;

/// The green channel (3.1.6a–e): who needs somebody to talk to finds them, and what is said stays
/// there.
class CounselScenarios {
    private static final String REQUESTS = "/api/mentoring/counsel-requests";
    private static final String CASES = "/api/mentoring/counsel-cases";
    private static final String LOGIN = "counsellor-stone-pond";

    private final World world = World.open();

    @Test
    @Clauses({"3.1.6a", "3.1.6b"})
    void aChildAsksForHelpAndFindsTheReplyThatNobodyElseReads() {
        var student = enrolled();
        var child = world.student(student);
        var question = Map.of("topic", "EMOTION", "urgent", true, "words", "晚上总是睡不着");
        var request =
                Eventually.get(
                        "a request of the child",
                        () ->
                                Optional.of(child.post(REQUESTS, question))
                                        .filter(answer -> answer.status() == 201)
                                        .map(answer -> answer.get("id")));
        var at = REQUESTS + "/" + request;
        var counsellor = counsellor();
        assertThat(counsellor.get(REQUESTS).expect(200).text()).contains(request);
        assertThat(counsellor.get(REQUESTS).text()).doesNotContain("睡不着");
        var words = counsellor.post(at + "/disclosures", Map.of("reason", "准备答复")).expect(200);
        assertThat(words.get("words")).isEqualTo("晚上总是睡不着");
        var tag = counsellor.get(at).header("ETag").orElseThrow();
        counsellor.put(at, tag, Map.of("reply", "明天下午来咨询室")).expect(200);
        assertThat(child.get(at + "/reply").expect(200).get("reply")).isEqualTo("明天下午来咨询室");
        world.principal(World.STONE_POND).get(at).expect(403);
        world.teacher(World.STONE_POND).get(at).expect(404);
        world.guardian(student).get(at).expect(404);
    }

    @Test
    @Clauses({"3.1.6d", "3.1.5e"})
    void aCrisisIsTheSafetyPostsAtOnceAndItsWordsStayWithTheCounsellor() {
        var student = enrolled();
        var counsellor = counsellor();
        var at = CASES + "/" + opened(counsellor, student);
        var session =
                Map.of(
                        "heldOn", today(),
                        "minutes", 40,
                        "place", "ROOM",
                        "kind", "CRISIS",
                        "topics", List.of("SELF_HARM"),
                        "risk", "ACUTE",
                        "summary", "说不想活了");
        var id = counsellor.post(at + "/sessions", session).expect(201).get("id");
        var principal = world.principal(World.STONE_POND);
        Eventually.holds(
                "a matter for the safety post",
                () ->
                        !principal
                                .get("/api/safety/matters?student=" + student)
                                .expect(200)
                                .json()
                                .path("items")
                                .isEmpty());
        var texts = at + "/sessions/" + id + "/disclosures";
        principal.post(texts, Map.of("reason", "了解情况")).expect(404);
        var wish = principal.post(at + "/readings", Map.of("reason", "安全处置")).expect(201).get("id");
        var decision = at + "/readings/" + wish + "/decisions";
        counsellor.post(decision, Map.of("approved", true)).expect(201);
        assertThat(principal.post(texts, Map.of("reason", "安全处置")).expect(200).get("summary"))
                .isEqualTo("说不想活了");
    }

    @Test
    @Clauses("3.1.6e")
    void aScreeningTakesWhoseGuardiansAgreedAndTheScorecardSeesTheGroups() {
        var student = enrolled();
        var counsellor = counsellor();
        var consent = LocalDate.now(world.clock()).minusDays(1).toString();
        var rows =
                List.of(
                        Map.of("studentId", student, "band", "LOW", "consentOn", consent),
                        Map.of("studentId", enrolled(), "band", "HIGH"));
        var round = Map.of("instrument", "MHT", "takenOn", today(), "rows", rows);
        var results =
                counsellor.post("/api/mentoring/counsel-screenings", round).expect(201).json();
        assertThat(results.path("recorded").asInt()).isEqualTo(1);
        assertThat(results.path("refused").asInt()).isEqualTo(1);
        var file = world.county().get("/api/registry/students/" + student).expect(200).json();
        var csv =
                "姓名,班级,风险等级,监护人同意日期\n%s,,低,%s\n"
                        .formatted(file.path("name").asText(), consent)
                        .getBytes(StandardCharsets.UTF_8);
        var sheet = "/api/mentoring/screening-sheets?instrument=SDQ&takenOn=" + today();
        var taken = counsellor.upload(sheet, "screening", "sdq.csv", csv).expect(201).json();
        assertThat(taken.at("/results/0/studentId").asText()).isEqualTo(student);
        var cohorts = "/api/mentoring/counsel-cohorts?term=" + World.TERM;
        assertThat(world.county().get(cohorts).expect(200).text()).contains("LEFT_BEHIND");
    }

    @Test
    @Clauses("3.3.3d")
    void theChildrenOfAClassAreHeardWithoutALogin() {
        enrolled();
        var classes = world.principal(World.STONE_POND).get("/api/registry/classes").expect(200);
        var taught = classes.json().at("/items/0/id").asText();
        var order =
                Map.of(
                        "classId",
                        taught,
                        "className",
                        "三年级1班",
                        "closesOn",
                        LocalDate.now(world.clock()).plusDays(2).toString());
        var rounds = "/api/mentoring/voice-rounds";
        var opened = world.teacher(World.STONE_POND).post(rounds, order).expect(201).json();
        var form = new HashMap<String, Object>();
        for (var question : List.of("well", "adult", "mentor", "parents", "enough")) {
            form.put(question, 2);
        }
        form.put("ticket", opened.at("/tickets/0/ticket").asText());
        form.put("safe", 1);
        form.put("callMe", true);
        form.put("words", "放学路上害怕");
        var child = world.gateway.anonymous();
        assertThat(child.post("/api/mentoring/voices", form).expect(200).get("called"))
                .isEqualTo("true");
        child.post("/api/mentoring/voices", form).expect(409);
        assertThat(counsellor().get(REQUESTS).expect(200).text()).contains("VOICE");
        var totals = world.principal(World.STONE_POND).get(rounds).expect(200).text();
        assertThat(totals).doesNotContain("放学路上");
    }

    private String opened(Client counsellor, String student) {
        var opening =
                Map.of(
                        "studentId",
                        student,
                        "level",
                        "LOW",
                        "consent",
                        "GUARDIAN",
                        "consentOn",
                        today());
        return counsellor.post(CASES, opening).expect(201).get("id");
    }

    private String today() {
        return LocalDate.now(world.clock()).toString();
    }

    /// Registered by the first scenario that needs one.
    private Client counsellor() {
        var known = "/api/registry/staff?limit=200&school=" + World.STONE_POND.code();
        if (!world.county().get(known).expect(200).text().contains("心理教师")) {
            var staff =
                    Map.of(
                            "school",
                            World.STONE_POND.code(),
                            "name",
                            "心理教师",
                            "username",
                            LOGIN,
                            "email",
                            LOGIN + "@example.org",
                            "posts",
                            List.of("counsellor"));
            world.principal(World.STONE_POND).post("/api/registry/staff", staff).expect(201);
        }
        return world.user(LOGIN);
    }

    private String enrolled() {
        return world.enrol(Roster.leftBehindChild(World.STONE_POND)).path("id").asText();
    }
}
