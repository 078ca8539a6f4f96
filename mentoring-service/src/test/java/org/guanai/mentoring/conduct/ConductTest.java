package org.guanai.mentoring.conduct;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.County.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Tokens;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Guidance of external counsellors (3.1.4d), goals of conduct (3.1.6f), the five priorities
/// (3.3.3c).
@QuarkusTest
class ConductTest {
    private static final String NOTES = "/api/mentoring/conduct-notes";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;
    private UUID child;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
        child = UUID.randomUUID();
        var groups = Set.of(SpecialGroup.LEARNING_DIFFICULTY);
        county.deliver(
                county.child(child, school, 1, Status.ENROLLED, groups, County.CLASS, List.of()));
    }

    @Test
    void aCounsellorGuidesChildrenOfTheirClassAndTheClassTeacherReadsIt_3_1_4d() {
        var counsellor = assigned();
        var note = note(child);
        var id = then(post(county.helper(counsellor), NOTES, note)).created().id();
        then(post(county.helper(counsellor), NOTES, note(county.child(school)))).absent();
        then(as(classTeacher(Set.of(County.CLASS))).get(NOTES + "/" + id))
                .ok()
                .shows("words", "和同学争吵");
        then(as(classTeacher(Set.of())).get(NOTES + "/" + id)).absent();
        then(county.principal(school).get(NOTES)).lists("items.id", id).hides("争吵");
        var corrected = note(child);
        corrected.putAll(Map.of("words", "已和好", "reason", "补充"));
        then(County.put(county.helper(counsellor), NOTES + "/" + id, "\"0\"", corrected))
                .ok()
                .shows("words", "已和好");
        then(post(
                        county.helper(counsellor),
                        NOTES + "/" + id + "/withdrawals",
                        Map.of("reason", "记错")))
                .created();
        then(county.principal(school).get(NOTES)).lists("items");
    }

    @Test
    void aGoalIsObservedWeekByWeek_3_1_6f() {
        var goals = "/api/mentoring/conduct-goals";
        var person = county.teacher(school);
        var goal =
                Map.of(
                        "studentId", child,
                        "behaviour", "按时交作业",
                        "baseline", "每周两次",
                        "target", "每天",
                        "from", "2026-03-02",
                        "until", "2026-04-30");
        var id = then(post(county.teacher(school, person), goals, goal)).created().id();
        var mark = goals + "/" + id + "/marks/2026-03-04";
        then(County.put(county.teacher(school, person), mark, "*", Map.of("mark", 1))).ok();
        then(County.put(county.teacher(school, person), mark, "*", Map.of("mark", 2)))
                .ok()
                .lists("marks.mark", 2)
                .lists("marks.week", "2026-03-02");
        then(County.put(
                        county.teacher(school, person),
                        goals + "/" + id + "/marks/2026-03-11",
                        "*",
                        Map.of("mark", 2)))
                .refused(422, "mentoring.week-in-future", "day");
        var change =
                Map.of(
                        "target", "每周四次",
                        "until", "2026-05-29",
                        "state", "REACHED",
                        "reason", "进步明显");
        then(County.put(county.teacher(school, person), goals + "/" + id, "*", change)).ok();
        then(county.teacher(school, person).get(goals + "/" + id)).shows("state", "REACHED");
        then(county.teacher(school, person).get(goals)).lists("items.until", "2026-05-29");
        then(county.principal(county.school()).get(goals + "/" + id)).absent();
    }

    @Test
    void whoGotLeastComesFirst_3_3_3c() {
        var other = UUID.randomUUID();
        var groups = Set.of(SpecialGroup.LEARNING_DIFFICULTY);
        county.deliver(
                county.child(other, school, 1, Status.ENROLLED, groups, County.CLASS, List.of()));
        var teacher = classTeacher(Set.of(County.CLASS));
        var praise = Map.of("studentId", child, "kind", "PRAISE", "on", "2026-03-04");
        var id = then(post(as(teacher), "/api/mentoring/attentions", praise)).created().id();
        then(as(teacher).get("/api/mentoring/attentions")).lists("items.kind", "PRAISE");
        var list = "/api/mentoring/five-priorities?term=" + County.TERM;
        then(as(teacher).get(list))
                .lists("items.studentId", other, child)
                .lists("items.praise", 0, 1);
        then(as(classTeacher(Set.of())).get(list)).lists("items");
        then(post(
                        as(teacher),
                        "/api/mentoring/attentions/" + id + "/withdrawals",
                        Map.of("reason", "记错")))
                .created();
        then(county.principal(school).get(list)).lists("items.praise", 0, 0);
    }

    private UUID classTeacher(Set<UUID> classes) {
        var id = UUID.randomUUID();
        county.deliver(
                new StaffSnapshot(
                        id,
                        id,
                        school,
                        "李老师",
                        Set.of(Roles.CLASS_TEACHER),
                        classes,
                        null,
                        null,
                        true,
                        1));
        return id;
    }

    private RequestSpecification as(UUID teacher) {
        return County.as(Tokens.of(Roles.CLASS_TEACHER).org(school).person(teacher));
    }

    private static Map<String, Object> note(UUID student) {
        var note = new HashMap<String, Object>();
        note.putAll(
                Map.of(
                        "studentId", student,
                        "heldOn", "2026-03-04",
                        "topic", "KINDNESS",
                        "words", "和同学争吵"));
        return note;
    }

    private UUID assigned() {
        var body =
                Map.of(
                        "name", "王老师",
                        "type", "EXTERNAL_COUNSELLOR",
                        "category", "RETIRED_TEACHER");
        var id = then(post(county.officer(), "/api/mentoring/helpers", body)).created().id();
        then(county.vet(id, "CLEAR", "2027-01-31")).created();
        var assignment =
                Map.of(
                        "school",
                        county.code(school),
                        "classId",
                        County.CLASS,
                        "from",
                        "2026-03-04",
                        "duties",
                        "品行教育");
        var path = "/api/mentoring/helpers/" + id + "/assignments";
        then(post(county.principal(school), path, assignment)).created();
        return id;
    }
}
