package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Mentor;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.junit.jupiter.api.Test;

/// No child without somebody, no helper without a plan, nothing agreed and forgotten.
class PlanScenarios {
    private static final String MENTORING = "/api/mentoring/";
    private final World world = World.open();
    private final Mentor mentor = new Mentor(world, World.STONE_POND);

    @Test
    @Clauses({"3.1.3a", "3.1.3f", "2.4"})
    void aChildPassesToTheNextTeacherInOneStepAndIsNeverWithoutOne() {
        var student = leftBehind();
        var pairing = mentor.paired(student, mentor.monday()).path("id").asText();
        var contact = mentor.records(pairing, "TALK").expect(201).get("id");
        var next = world.staff(World.STONE_POND, "教师石");
        var order =
                Map.of(
                        "pairingId",
                        pairing,
                        "helperId",
                        next.toString(),
                        "note",
                        "怕生,慢慢来",
                        "notesReadable",
                        true);
        var principal = world.principal(World.STONE_POND);
        var passed = principal.post(MENTORING + "hand-overs", order).expect(201).json();
        assertThat(passed.path("note").asText()).isEqualTo("怕生,慢慢来");
        assertThat(gaps("TEACHER")).doesNotContain(student);
        var active = principal.get(MENTORING + "pairings?active=true&student=" + student);
        assertThat(active.expect(200).json().at("/items/0/helperId").asText())
                .isEqualTo(next.toString());
        mentor.login().get(MENTORING + "contacts/" + contact + "/note").expect(404);
    }

    @Test
    @Clauses({"3.1.3g", "3.1.3h", "3.1.3j"})
    void aVisitLeavesARecordAndAFamilyInNeedReachesTheAidOffice() {
        var student = leftBehind();
        var pairing = mentor.paired(student, mentor.monday()).path("id").asText();
        var contact = mentor.records(pairing, "HOME_VISIT").expect(201).get("id");
        var visit =
                Map.of(
                        "place",
                        "HOME",
                        "met",
                        List.of(Map.of("relation", "祖母")),
                        "living",
                        "砖房两间",
                        "calledParents",
                        true,
                        "carerSigned",
                        true);
        var filing = Map.of("form", Map.of("visit", visit, "needs", List.of("AID")));
        var form = MENTORING + "contacts/" + contact + "/form";
        mentor.login().post(form, filing).expect(201);
        assertThat(mentor.login().get(form).expect(200).json().at("/form/visit/living").asText())
                .isEqualTo("砖房两间");
        assertThat(mentor.login().get(form + "/print").expect(200).text()).startsWith("%PDF");
        var photos = MENTORING + "contacts/" + contact + "/photos";
        var scan = "%PDF-1.7 家访照片".getBytes(StandardCharsets.UTF_8);
        var photo = mentor.login().upload(photos, "photo", "visit.pdf", scan).expect(201).get("id");
        world.principal(World.STONE_POND).get(photos + "/" + photo).expect(200);
        world.principal(World.MAPLE_RIDGE).get(photos + "/" + photo).expect(404);
        Eventually.holds("the school hears of it", () -> notices(student).contains("AID_NEEDED"));
        var tutoring =
                Map.of(
                        "on", LocalDate.now(world.clock()).toString(),
                        "subject", "MATHEMATICS",
                        "form", "SINGLE",
                        "minutes", 45,
                        "part", "乘法",
                        "done", "练习进位",
                        "effect", 3,
                        "homeworkSeen", true,
                        "nextStep", "背九九表");
        var taught = Map.of("pairingId", pairing, "tutoring", tutoring);
        var recorded = mentor.login().post(MENTORING + "tutorings", taught).expect(201).json();
        assertThat(recorded.path("nextStep").asText()).isEqualTo("背九九表");
    }

    @Test
    @Clauses({"3.1.3k", "3.1.3l", "3.2.1e"})
    void whatIsAgreedAndWrittenIsSeenOnTheProgressSheetWithoutNotes() {
        var student = leftBehind();
        var pairing = mentor.paired(student, mentor.monday()).path("id").asText();
        var worrying = mentor.contact(pairing, "TALK");
        worrying.put("concern", 2);
        mentor.login().post(Mentor.CONTACTS, worrying).expect(201);
        var owed = MENTORING + "feedbacks?helper=me&student=" + student;
        var feedback = mentor.login().get(owed).expect(200).json().at("/items/0");
        var message = MENTORING + "feedback-messages/" + feedback.path("id").asText();
        mentor.login().post(message, Map.of("text", "孩子近来有些闷")).expect(201);
        var due = LocalDate.now(world.clock()).plusDays(7).toString();
        var action =
                Map.of("pairingId", pairing, "what", "每晚通电话", "owner", "GUARDIAN", "dueOn", due);
        mentor.login().post(MENTORING + "agreed-actions", action).expect(201);
        var sheet = mentor.login().get(MENTORING + "progress-sheets/" + student).expect(200);
        assertThat(sheet.json().at("/actions/0/what").asText()).isEqualTo("每晚通电话");
        assertThat(sheet.text()).doesNotContain("concern").doesNotContain("note");
        Eventually.holds(
                "the family hears of it",
                () ->
                        notices(student).contains("FEEDBACK_SENT")
                                && notices(student).contains("ACTION_AGREED"));
    }

    @Test
    @Clauses({"3.1.1c", "3.1.1d"})
    void aSchoolsPlanGoesToTheCountyAndComesBack() {
        var principal = world.principal(World.STONE_POND);
        var year = Map.of("schoolYear", "2025-2026", "title", "帮扶工作方案", "body", "结对、家访");
        var plan = principal.post(MENTORING + "work-plans", year).expect(201).get("id");
        var path = MENTORING + "work-plans/" + plan;
        principal.post(path + "/submissions", Map.of()).expect(201);
        var returned = Map.of("accepted", false, "remark", "缺责任人");
        world.county().post(path + "/reviews", returned).expect(201);
        var better = Map.of("title", "帮扶工作方案", "body", "结对、家访,责任到人");
        principal.put(path, "\"2\"", better).expect(200);
        principal.post(path + "/submissions", Map.of()).expect(201);
        var reviewed = world.county().post(path + "/reviews", Map.of("accepted", true)).expect(201);
        assertThat(reviewed.get("state")).isEqualTo("ACKNOWLEDGED");
        assertThat(principal.get(path + "/print").expect(200).text()).startsWith("%PDF");
        var goal =
                Map.of(
                        "term", "2025-2026-2",
                        "title", "谈心完成率" + plan,
                        "unit", "%",
                        "goal", 100,
                        "indicator", "talks-held");
        var target = principal.post(MENTORING + "targets", goal).expect(201).json();
        assertThat(target.path("indicator").asText()).isEqualTo("talks-held");
    }

    @Test
    @Clauses({"3.1.4f-4", "3.1.4f-5"})
    void aTeacherWritesAPlanToo() {
        var pairing = mentor.paired(leftBehind(), mentor.monday()).path("id").asText();
        var text =
                Map.of(
                        "situation", "与祖母同住",
                        "problems", "作业拖拉",
                        "aims", List.of(Map.of("what", "每周读一本书", "check", "读书笔记")),
                        "measures", List.of(Map.of("area", "STUDY", "what", "周三陪读")),
                        "schedule", "每周三下午",
                        "carerPart", "按时睡觉");
        var submission = Map.of("pairingId", pairing, "plan", text);
        var plans = MENTORING + "support-plans";
        var plan = mentor.login().post(plans, submission).expect(201).get("id");
        mentor.login().post(plans, submission).expect(409);
        var check = Map.of("aims", List.of(Map.of("progress", "PARTLY")));
        var checked = mentor.login().put(plans + "/" + plan + "/midterm", "\"0\"", check);
        assertThat(checked.expect(200).json().at("/midterm/aims/0/progress").asText())
                .isEqualTo("PARTLY");
    }

    private String leftBehind() {
        return world.enrol(Roster.leftBehindChild(World.STONE_POND)).path("id").asText();
    }

    private String gaps(String lack) {
        return world.county().get(MENTORING + "gaps?limit=200&lack=" + lack).expect(200).text();
    }

    private String notices(String student) {
        return world.county()
                .get("/api/notification/notices?limit=200&student=" + student)
                .expect(200)
                .text();
    }
}
