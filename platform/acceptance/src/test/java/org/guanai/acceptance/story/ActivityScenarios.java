package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

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

/// What a school does with its children beside lessons (3.1.4a–c, 3.1.6h, 3.2.3c, 3.2.4c, 3.3.1d).
class ActivityScenarios {
    private static final String ACTIVITIES = "/api/mentoring/activities";

    private final World world = World.open();
    private final Client principal = world.principal(World.STONE_POND);
    private final Client teacher = world.teacher(World.STONE_POND);

    @Test
    @Clauses({"3.1.6h", "3.1.6g"})
    void theCalendarShowsWhatWasHeldAndWhoTookPart() {
        var student = world.enrol(Roster.leftBehindChild(World.STONE_POND)).path("id").asText();
        var plan = plan("ARTS", "MORAL_PRACTICE");
        var planned = teacher.post(ACTIVITIES, plan).expect(201);
        var at = ACTIVITIES + "/" + planned.get("id");
        var tag = planned.header("ETag").orElseThrow();
        var report = Map.of("summary", "全班合唱", "studentIds", List.of(student));
        var held = teacher.put(at + "/report", tag, report).expect(200).json();
        assertThat(held.path("special").asInt()).isEqualTo(1);
        assertThat(world.county().get(ACTIVITIES + "?kind=ARTS").expect(200).text())
                .contains(planned.get("id"));
        var scores = principal.get("/api/scorecard?term=" + World.TERM).expect(200).text();
        assertThat(scores).contains("special-groups-in-activities", "others-in-activities");
        world.principal(World.MAPLE_RIDGE).get(at).expect(404);
    }

    @Test
    @Clauses({"3.1.4a", "3.1.4b", "3.1.4c"})
    void aVeteranIsVettedAppointedAndTeachesATheme() {
        var helpers = "/api/mentoring/helpers";
        var veteran =
                Map.of(
                        "name", "赵老兵",
                        "type", "EXTERNAL_COUNSELLOR",
                        "category", "VETERAN",
                        "phone", "13800000077",
                        "org", World.STONE_POND.org());
        var id = principal.post(helpers, veteran).expect(201).get("id");
        var at = helpers + "/" + id;
        var vetting =
                Map.of(
                        "requestNumber", "查询2026-031",
                        "consentOn", "2026-03-01",
                        "repliedOn", "2026-03-02",
                        "recordCheck", "CLEAR",
                        "disqualifications", List.of(),
                        "validUntil", "2027-03-01");
        principal.post(at + "/vettings", vetting).expect(409);
        world.county().post(at + "/vettings", vetting).expect(201);
        var letter =
                Map.of(
                        "title", "校外辅导员",
                        "from", "2026-03-02",
                        "until", "2026-07-03",
                        "duties", "革命传统教育",
                        "issuer", "石塘小学");
        principal.post(at + "/letters", letter).expect(422);
        training(id, "CHILD_PROTECTION");
        var number = principal.post(at + "/letters", letter).expect(201).get("number");
        assertThat(number).startsWith("〔2026〕第");
        var assignment =
                Map.of(
                        "school", World.STONE_POND.code(),
                        "from", "2026-03-02",
                        "duties", "每月一课");
        principal.post(at + "/assignments", assignment).expect(201);
        var plan = plan("THEME", "REVOLUTIONARY_TRADITION");
        plan.put("counsellorId", id);
        principal.post(ACTIVITIES, plan).expect(201);
        principal.post(at + "/suspensions", Map.of("reason", "接到举报")).expect(201);
        principal.post(ACTIVITIES, plan).expect(422);
    }

    @Test
    @Clauses({"3.2.3c", "3.2.4c", "3.1.6b"})
    void aCampaignAndALessonCountOnTheScorecard() {
        principal.post(ACTIVITIES, plan("CAMPAIGN", "CARE")).expect(201);
        world.enrol(Roster.leftBehindChild(World.STONE_POND));
        var classes = principal.get("/api/registry/classes").expect(200).json().path("items");
        var lesson =
                Map.of(
                        "heldOn",
                        LocalDate.now(world.clock()).toString(),
                        "classId",
                        classes.get(0).path("id").asText(),
                        "className",
                        "三年级1班",
                        "grade",
                        3,
                        "course",
                        "PUBERTY",
                        "topic",
                        "认识身体",
                        "minutes",
                        40,
                        "apart",
                        true,
                        "absent",
                        0);
        teacher.post("/api/mentoring/lessons", lesson).expect(201);
        var lessons = "/api/mentoring/lessons?course=PUBERTY&grade=3";
        assertThat(world.county().get(lessons).expect(200).text()).contains("认识身体");
    }

    @Test
    @Clauses("3.3.1d")
    void boardingStaffAreTrainedInFourTopicsAndRenewThem() {
        var carer = world.staff(World.STONE_POND, "教师石").toString();
        for (var topic : List.of("PSYCHOLOGY", "NURSING", "NUTRITION", "HABITS")) {
            training(carer, topic);
        }
        var standing = "/api/mentoring/trainings/standing?person=" + carer;
        var topics = principal.get(standing).expect(200).json().path("boarding");
        assertThat(topics.findValuesAsText("complete")).containsOnly("true").hasSize(4);
        assertThat(topics.get(0).hasNonNull("validUntil")).isTrue();
    }

    @Test
    @Clauses({"3.1.4d", "3.1.6f"})
    void aCounsellorGuidesAClassAndItsTeacherFollowsUp() {
        var student = world.enrol(Roster.leftBehindChild(World.STONE_POND)).path("id").asText();
        var file = "/api/registry/students/" + student;
        var taught = world.county().get(file).expect(200).json().at("/enrolment/classId").asText();
        var helper = counsellor(taught);
        var note =
                Map.of(
                        "studentId",
                        student,
                        "heldOn",
                        LocalDate.now(world.clock()).toString(),
                        "topic",
                        "KINDNESS",
                        "words",
                        "主动帮助同学");
        var id =
                Eventually.get(
                        "the counsellor's note",
                        () ->
                                Optional.of(helper.post("/api/mentoring/conduct-notes", note))
                                        .filter(answer -> answer.status() == 201)
                                        .map(answer -> answer.get("id")));
        var read = teacher.get("/api/mentoring/conduct-notes/" + id).expect(200);
        assertThat(read.get("words")).isEqualTo("主动帮助同学");
        var goal =
                Map.of(
                        "studentId", student,
                        "behaviour", "按时交作业",
                        "baseline", "每周两次",
                        "target", "每天",
                        "from", "2026-03-02",
                        "until", "2026-06-30");
        var goals = "/api/mentoring/conduct-goals";
        var at = goals + "/" + teacher.post(goals, goal).expect(201).get("id");
        var week = at + "/marks/" + LocalDate.now(world.clock());
        var marked = teacher.put(week, "*", Map.of("mark", 2)).expect(200).json();
        assertThat(marked.at("/marks/0/mark").asInt()).isEqualTo(2);
    }

    @Test
    @Clauses({"3.1.1e", "3.1.1f", "3.1.1g"})
    void aTeacherIsAppraisedFromRecordsHeardAndThenItStands() {
        var colleague = world.user(World.STONE_POND.otherTeacher());
        var own = "/api/mentoring/scores?helper=me&term=" + World.TERM;
        assertThat(colleague.get(own).expect(200).text())
                .contains("/api/mentoring/windows?kind=TALK");
        var appraisals = "/api/mentoring/appraisals";
        var order = Map.of("helperId", world.staff(World.STONE_POND, "教师石"), "term", World.TERM);
        var made = principal.post(appraisals, order).expect(201);
        var at = appraisals + "/" + made.get("id");
        principal.put(at + "/review", "*", Map.of("comment", "认真负责")).expect(200);
        principal.put(at + "/signature", "*", Map.of()).expect(409);
        colleague.post(at + "/objections", Map.of("ground", "病假未扣除")).expect(201);
        principal.post(at + "/answers", Map.of("answer", "已按记录重新核算")).expect(201);
        principal.put(at + "/signature", "*", Map.of()).expect(200);
        colleague.put(at + "/self-report", "*", Map.of("report", "补充")).expect(409);
        var sums = "/api/mentoring/appraisal-sums?term=" + World.TERM;
        var sum = principal.get(sums).expect(200).json().at("/items/0");
        assertThat(sum.path("signed").asInt()).isOne();
        assertThat(sum.at("/metrics/0/whole").asLong()).isNotNegative();
        teacher.get(at).expect(404);
    }

    private Client counsellor(String taught) {
        var helpers = "/api/mentoring/helpers";
        var entry =
                Map.of(
                        "name", "钱老师",
                        "type", "EXTERNAL_COUNSELLOR",
                        "category", "RETIRED_TEACHER",
                        "phone", "13800000078",
                        "org", World.STONE_POND.org());
        var id = principal.post(helpers, entry).expect(201).get("id");
        var vetting =
                Map.of(
                        "requestNumber", "查询2026-032",
                        "consentOn", "2026-03-01",
                        "repliedOn", "2026-03-02",
                        "recordCheck", "CLEAR",
                        "disqualifications", List.of(),
                        "validUntil", "2027-03-01");
        world.county().post(helpers + "/" + id + "/vettings", vetting).expect(201);
        var assignment =
                Map.of(
                        "school",
                        World.STONE_POND.code(),
                        "classId",
                        taught,
                        "from",
                        "2026-03-02",
                        "duties",
                        "品行引导");
        principal.post(helpers + "/" + id + "/assignments", assignment).expect(201);
        return world.user(world.login(id));
    }

    private void training(String person, String topic) {
        var training =
                Map.of(
                        "personId",
                        person,
                        "topic",
                        topic,
                        "heldOn",
                        LocalDate.now(world.clock()).toString(),
                        "hours",
                        4,
                        "trainer",
                        "县教育局",
                        "passed",
                        true);
        principal.post("/api/mentoring/trainings", training).expect(201);
    }

    private Map<String, Object> plan(String kind, String theme) {
        var plan = new HashMap<String, Object>();
        plan.putAll(
                Map.of(
                        "title",
                        "春季活动",
                        "kind",
                        kind,
                        "theme",
                        theme,
                        "on",
                        LocalDate.now(world.clock()).toString(),
                        "place",
                        "操场",
                        "leaderId",
                        world.staff(World.STONE_POND, "班主任石"),
                        "classIds",
                        List.of(),
                        "trip",
                        false,
                        "insured",
                        true));
        return plan;
    }
}
