package org.guanai.proofs.access;

import static org.guanai.proofs.access.Desk.body;

import java.util.List;
import java.util.UUID;

/// What a school does beside its pairings: a counsellor from outside with training, letter and
/// assignment, an activity, a lesson.
///
/// @param set the story that it belongs to
/// @param student id of a child who takes part
record TeamStory(SchoolSite school, String set, String student) {
    private static final String HELPERS = "/api/mentoring/helpers";

    void tell() {
        counsellor();
        activity();
        lesson();
        conduct();
        appraisal();
    }

    private void counsellor() {
        var entry =
                body("name", "老教师", "type", "EXTERNAL_COUNSELLOR", "category", "RETIRED_TEACHER");
        var at = HELPERS + "/" + desk().id(school.principal(), HELPERS, entry);
        var id = UUID.fromString(at.substring(HELPERS.length() + 1));
        var vetting =
                body(
                        "requestNumber", "查询2026-2",
                        "consentOn", "2026-03-01",
                        "repliedOn", "2026-03-02",
                        "recordCheck", "CLEAR",
                        "disqualifications", List.of(),
                        "validUntil", "2027-03-01");
        desk().create(school.plan().countyOfficer(), at + "/vettings", vetting);
        var training =
                body(
                        "personId",
                        id,
                        "topic",
                        "CHILD_PROTECTION",
                        "heldOn",
                        "2026-03-02",
                        "hours",
                        4,
                        "trainer",
                        "县关工委",
                        "passed",
                        true);
        add(Kind.TRAINING, desk().id(school.principal(), "/api/mentoring/trainings", training), id);
        var letter =
                body(
                        "title", "校外辅导员",
                        "from", "2026-03-02",
                        "until", "2026-07-03",
                        "duties", "主题教育",
                        "issuer", "学校");
        add(Kind.APPOINTMENT_LETTER, desk().id(school.principal(), at + "/letters", letter), id);
        var assignment =
                body("school", school.plan().code(), "from", "2026-03-02", "duties", "主题教育");
        add(Kind.ASSIGNMENT, desk().id(school.principal(), at + "/assignments", assignment), id);
    }

    private void activity() {
        var plan =
                body(
                        "title",
                        "合唱",
                        "kind",
                        "ARTS",
                        "on",
                        "2026-03-02",
                        "place",
                        "操场",
                        "leaderId",
                        school.member("teacher"),
                        "classIds",
                        List.of(),
                        "trip",
                        false,
                        "insured",
                        true);
        add(Kind.ACTIVITY, desk().id(school.principal(), "/api/mentoring/activities", plan));
    }

    private void lesson() {
        var taught = school.things().in(set, Kind.CLASS).orElseThrow().value();
        var lesson =
                body(
                        "heldOn",
                        "2026-03-02",
                        "classId",
                        taught,
                        "className",
                        "1班",
                        "grade",
                        3,
                        "course",
                        "HEALTH",
                        "topic",
                        "洗手",
                        "minutes",
                        40,
                        "apart",
                        false,
                        "absent",
                        0);
        var teacher = school.plan().user("class-teacher");
        add(
                Kind.LESSON,
                desk().id(teacher, "/api/mentoring/lessons", lesson),
                school.member("class-teacher"));
    }

    private void conduct() {
        var teacher = school.plan().user("class-teacher");
        var goal =
                body(
                        "studentId", student,
                        "behaviour", "按时交作业",
                        "baseline", "每周两次",
                        "target", "每天",
                        "from", "2026-03-02",
                        "until", "2026-06-30");
        add(Kind.CONDUCT_GOAL, desk().id(teacher, "/api/mentoring/conduct-goals", goal));
        var praise = body("studentId", student, "kind", "PRAISE", "on", "2026-03-02");
        var given = desk().id(teacher, "/api/mentoring/attentions", praise);
        add(Kind.ATTENTION, given, school.member("class-teacher"));
        var taught = school.things().in(set, Kind.CLASS).orElseThrow().value();
        var round = body("classId", taught, "className", "1班", "closesOn", "2027-03-01");
        var opened = desk().create(teacher, "/api/mentoring/voice-rounds", round);
        add(Kind.VOICE_ROUND, opened.at("/round/id").asText());
    }

    private void appraisal() {
        var teacher = school.member("class-teacher");
        var order = body("helperId", teacher, "term", CountyStory.TERM);
        add(
                Kind.APPRAISAL,
                desk().id(school.principal(), "/api/mentoring/appraisals", order),
                teacher);
    }

    private Desk desk() {
        return school.desk();
    }

    private void add(Kind kind, String value, UUID... persons) {
        school.things().add(kind, value, set, school.plan().org(), persons);
    }
}
