package org.guanai.proofs.access;

import static org.guanai.proofs.access.Desk.body;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A child in counselling: a request, a room, a case with all that hangs on it, a screening.
///
/// @param set the child's story
/// @param student id of the child
record CounselStory(SchoolSite school, String set, String student) {
    private static final String CASES = "/api/mentoring/counsel-cases";

    void tell() {
        asked();
        booked();
        counselled();
        screened();
    }

    private void asked() {
        var question =
                body("studentId", student, "topic", "EMOTION", "urgent", false, "words", "睡不好");
        var teacher = school.plan().user("class-teacher");
        var request = desk().id(teacher, "/api/mentoring/counsel-requests", question);
        add(Kind.COUNSEL_REQUEST, request, school.member("class-teacher"));
    }

    private void booked() {
        var rooms = body("name", "心语室", "place", "二楼", "hours", "周一至周五", "closed", false);
        var room = desk().id(counsellor(), "/api/mentoring/counsel-rooms", rooms);
        add(Kind.COUNSEL_ROOM, room);
        var slot =
                body("roomId", room, "studentId", student, "startsAt", "2026-06-30T14:00:00+08:00");
        var booked = desk().id(counsellor(), "/api/mentoring/counsel-appointments", slot);
        add(Kind.COUNSEL_APPOINTMENT, booked, UUID.fromString(student));
    }

    private void counselled() {
        var opening =
                body(
                        "studentId",
                        student,
                        "level",
                        "HIGH",
                        "consent",
                        "GUARDIAN",
                        "consentOn",
                        "2026-03-02");
        var at = CASES + "/" + desk().id(counsellor(), CASES, opening);
        school.things()
                .add(
                        new Thing(
                                Kind.COUNSEL_CASE,
                                at.substring(CASES.length() + 1),
                                set,
                                school.plan().org(),
                                Set.of(school.member("principal")),
                                Set.of(school.member("class-teacher"))));
        var session =
                body(
                        "heldOn", "2026-03-02",
                        "minutes", 40,
                        "place", "ROOM",
                        "kind", "INDIVIDUAL",
                        "topics", List.of("EMOTION"),
                        "risk", "NONE",
                        "summary", "谈了近况");
        add(Kind.COUNSEL_SESSION, desk().id(counsellor(), at + "/sessions", session));
        var referral =
                body(
                        "to",
                        "HOSPITAL",
                        "consent",
                        "GUARDIAN",
                        "sentOn",
                        "2026-03-02",
                        "reason",
                        "需评估");
        add(Kind.COUNSEL_REFERRAL, desk().id(counsellor(), at + "/referrals", referral));
        var reader = school.member("principal");
        var wish = desk().id(school.principal(), at + "/readings", body("reason", "转学交接"));
        add(Kind.COUNSEL_READING, wish, reader);
    }

    private void screened() {
        var row = body("studentId", student, "band", "LOW", "consentOn", "2026-03-01");
        var round = body("instrument", "MHT", "takenOn", "2026-03-02", "rows", List.of(row));
        desk().create(counsellor(), "/api/mentoring/counsel-screenings", round);
        var found =
                desk().first(counsellor(), "/api/mentoring/counsel-screenings?student=" + student);
        add(Kind.COUNSEL_SCREENING, found.path("id").asText());
    }

    private String counsellor() {
        return school.plan().user("counsellor");
    }

    private Desk desk() {
        return school.desk();
    }

    private void add(Kind kind, String value, UUID... persons) {
        school.things().add(kind, value, set, school.plan().org(), persons);
    }
}
