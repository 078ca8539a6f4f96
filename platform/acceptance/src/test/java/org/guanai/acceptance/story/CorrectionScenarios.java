package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Imports;
import org.guanai.acceptance.world.Mentor;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.guanai.demo.file.Sheets;
import org.junit.jupiter.api.Test;

/// Mistakes are mended, and what hangs on them in the other services follows.
class CorrectionScenarios {
    private static final String STUDENTS = "/api/registry/students/";
    private static final String CLASSES = "/api/registry/classes";
    private final World world = World.open();
    private final Mentor mentor = new Mentor(world, World.STONE_POND);

    @Test
    @Clauses({"3.1.3i", "1.1"})
    void aTermPutRightIsCutIntoItsWeeksAgain() {
        var term = Map.of("code", "2026-2027-1", "name", "秋季学期");
        var planned = with(term, "startsOn", "2026-08-24", "endsOn", "2027-01-22");
        world.county().post("/api/registry/terms", planned).expect(201);
        weeksBegin("2026-2027-1", LocalDate.of(2026, 8, 24));
        var calendar = world.county().get("/api/registry/calendar").expect(200);
        var right = Map.of("name", "秋季学期", "reason", "校历有误");
        world.county()
                .put(
                        "/api/registry/terms/2026-2027-1",
                        calendar.header("ETag").orElseThrow(),
                        with(right, "startsOn", "2026-08-31", "endsOn", "2027-01-22"))
                .expect(200);
        weeksBegin("2026-2027-1", LocalDate.of(2026, 8, 31));
        world.county()
                .post("/api/registry/terms/2026-2027-1/withdrawals", Map.of("reason", "校历尚未确定"))
                .expect(201);
        Eventually.holds("no weeks of a term that was withdrawn", () -> weeks("2026-2027-1") == 0);
    }

    @Test
    @Clauses({"3.1.1a", "2.3"})
    void aMergedClassTakesItsChildrenWithItAndTheOldFileFindsIt() {
        var child = Roster.child(World.MAPLE_RIDGE);
        var id = world.enrol(child).path("id").asText();
        var principal = world.principal(World.MAPLE_RIDGE);
        var wrong = file(principal.get(STUDENTS + id).expect(200).json()).path("classId").asText();
        var forming = Map.of("school", World.MAPLE_RIDGE.code(), "grade", 3, "name", "甲班");
        var right = principal.post(CLASSES, forming).expect(201).get("id");
        var merger = Map.of("into", right, "reason", "同一个班");
        principal.post(CLASSES + "/" + wrong + "/mergers", merger).expect(201);
        Eventually.holds("the class in mentoring", () -> isIn(id, "甲班"));
        Imports.roster(world.county(), List.of(child.leftBehind("是")));
        var after = file(principal.get(STUDENTS + id).expect(200).json());
        assertThat(after.path("classId").asText()).isEqualTo(right);
    }

    @Test
    @Clauses({"2.3", "3.1.3f"})
    void twoRecordsOfOneChildAreJoinedWithTheirPairingAndPartedAgain() {
        var wrong = Roster.leftBehindChild(World.STONE_POND);
        var first = world.enrol(wrong).path("id").asText();
        mentor.paired(first, null);
        var right = wrong.withDocument(Sheets.document("330103", wrong.birth(), 399, true));
        var second = world.enrol(right).path("id").asText();
        assertThat(second).isNotEqualTo(first);
        var principal = world.principal(World.STONE_POND);
        var joining = Map.of("other", first, "reason", "身份证号录错");
        var join = principal.post(STUDENTS + second + "/joins", joining).expect(201).get("id");
        Eventually.holds("the pairing of the record that stays", () -> pairings(second) == 1);
        var parting = Map.of("reason", "确为两名学生");
        principal.post(STUDENTS + second + "/joins/" + join + "/partings", parting).expect(201);
        Eventually.holds("the pairing back", () -> pairings(first) == 1);
    }

    private void weeksBegin(String term, LocalDate day) {
        Eventually.holds(
                "the weeks of " + term + " from " + day,
                () ->
                        world.count(
                                        "mentoring",
                                        "select count(*) from term_window where term = ? and cadence = 'WEEK'"
                                                + " and starts_on = ? and nr = 1 and org = ?",
                                        term,
                                        day,
                                        World.COUNTY)
                                == 1);
    }

    private long weeks(String term) {
        return world.count(
                "mentoring",
                "select count(*) from term_window where term = ? and org = ?",
                term,
                World.COUNTY);
    }

    private long pairings(String student) {
        return world.count(
                "mentoring",
                "select count(*) from pairing where student_id = ?::uuid and ended_on is null",
                student);
    }

    private boolean isIn(String student, String className) {
        return world.count(
                        "mentoring",
                        "select count(*) from student where id = ?::uuid and class_name = ?",
                        student,
                        className)
                == 1;
    }

    private static JsonNode file(JsonNode student) {
        return student.path("enrolment");
    }

    private static Map<String, Object> with(
            Map<String, ?> body, String one, Object value, String other, Object otherValue) {
        var all = new HashMap<String, Object>(body);
        all.put(one, value);
        all.put(other, otherValue);
        return all;
    }
}
