package org.guanai.proofs.access;

import static org.guanai.proofs.access.Desk.body;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What happens to one child: a mentor, a surrogate parent, contacts, an application, an incident.
final class ChildStory {
    private final SchoolSite school;
    private final Desk desk;
    private final ChildRow row;
    private final String id;
    private final String set;
    private final ChildHelp help;
    private UUID mentor;
    private UUID helper;
    private UUID guardian;
    private String application;
    private String notice;
    private String entry;

    ChildStory(SchoolSite school, ChildRow row, String id) {
        this.school = school;
        this.desk = school.desk();
        this.row = row;
        this.id = id;
        this.set = school.plan().key() + row.story();
        this.help = new ChildHelp(school, row, id, set);
    }

    ChildRow row() {
        return row;
    }

    String id() {
        return id;
    }

    String guardianUser() {
        return help.userOf(guardian == null ? guardianOf() : guardian);
    }

    /// What the child itself logs in with.
    String ownUser() {
        var accounts = "/api/registry/students/" + id + "/accounts";
        desk.user(school.principal()).post(accounts, Map.of()).expect(200);
        return help.userOf(UUID.fromString(id));
    }

    String helperUser() {
        return help.userOf(helper);
    }

    /// @param post of the member of staff whose child it is
    void tell(String post) {
        mentor = school.member(post);
        helper = help.surrogate();
        guardian = guardianOf();
        isKnown();
        var file = new ChildFile(school, row, id, set, help, guardian);
        file.surveyed();
        var user = school.plan().user(post);
        var pairing = help.pair(mentor, "TEACHER", set, user, "TALK");
        help.pair(helper, "SURROGATE", set + "h", helperUser(), "WEEKLY_CONTACT");
        help.family(pairing, mentor, user, guardian, guardianUser());
        apply(school.plan().user(post), mentor);
        file.prove();
        file.stay();
        incident(school.plan().user(post), List.of());
        told();
        reminded();
        file.entrusted();
    }

    /// Approved by the school at once.
    ///
    /// @param applicant null for somebody whose own applications are not told apart
    String apply(String by, UUID applicant) {
        var account =
                body(
                        "number", "6222000000000000018",
                        "holder", "王奶奶",
                        "holderRelation", "GRANDPARENT");
        application =
                desk.id(
                        by,
                        "/api/aid/applications",
                        body(
                                "studentId",
                                id,
                                "programmeId",
                                programme(),
                                "term",
                                CountyStory.TERM,
                                "hardshipKind",
                                "低保",
                                "bankAccount",
                                account));
        if (applicant == null) {
            add(Kind.APPLICATION, application, set);
        } else {
            add(Kind.APPLICATION, application, set, guardian, applicant);
        }
        var decisions = "/api/aid/applications/" + application + "/decisions";
        desk.create(school.plan().user("aid-officer"), decisions, Map.of("outcome", "APPROVED"));
        return application;
    }

    /// Takes note of its row in a public notice.
    void published(String inNotice, Map<String, String> row) {
        if (row.get("subject_id").equals(application)) {
            notice = inNotice;
            entry = row.get("id");
            things().add(Kind.ENTRY, entry, set, school.plan().org());
        }
    }

    /// This child's guardian objects to another child's row.
    void objectTo(ChildStory other) {
        var path = "/api/aid/notices/%s/objections".formatted(other.notice);
        var objection =
                desk.id(guardianUser(), path, body("entryId", other.entry, "ground", "不符合条件"));
        add(Kind.OBJECTION, objection, set, guardian);
    }

    /// An incident that is kept from the guardian, who is the suspect.
    void harmedByGuardian() {
        guardian = guardianOf();
        isKnown();
        incident(school.plan().user("safety-officer"), List.of(guardian));
    }

    /// Pairings that have ended: whoever helped sees what was, and the child no longer.
    ///
    /// @param surrogate a surrogate parent who has another child
    void pairAndEnd(String post, UUID surrogate) {
        mentor = school.member(post);
        helper = surrogate;
        guardian = guardianOf();
        isKnown();
        var user = school.plan().user(post);
        help.end(help.pair(mentor, "TEACHER", set, user, "TALK"));
        help.end(help.pair(helper, "SURROGATE", set + "h", helperUser(), "WEEKLY_CONTACT"));
    }

    UUID helper() {
        return helper;
    }

    /// Leaves the school.
    void leave(String reason) {
        var path = "/api/registry/students/" + id + "/withdrawals";
        desk.create(school.principal(), path, body("reason", reason));
    }

    private UUID guardianOf() {
        var file = desk.get(school.principal(), "/api/registry/students/" + id);
        return UUID.fromString(file.at("/guardians/0/id").asText());
    }

    private void isKnown() {
        add(Kind.STUDENT, id, set, persons());
        add(Kind.NAME, row.row().name(), set, persons());
        add(Kind.GUARDIAN, guardian.toString(), set, persons());
        school.account(guardian, set);
        if (mentor != null) {
            add(Kind.MENTOR, mentor.toString(), set, mentor);
        }
    }

    private UUID[] persons() {
        var own = UUID.fromString(id);
        return mentor == null
                ? new UUID[] {own, guardian}
                : new UUID[] {own, guardian, mentor, helper};
    }

    private void incident(String by, List<UUID> suspects) {
        var reported =
                desk.create(
                        by,
                        "/api/safety/incidents",
                        body(
                                "kind",
                                "INJURY",
                                "severity",
                                2,
                                "what",
                                "操场摔伤",
                                "where",
                                "操场",
                                "occurredAt",
                                desk.hourAgo(),
                                "students",
                                List.of(body("studentId", id, "role", "VICTIM")),
                                "suspectGuardianIds",
                                suspects));
        var incident = reported.path("id").asText();
        var classTeacher = school.member("class-teacher");
        var seen =
                suspects.isEmpty()
                        ? new UUID[] {guardian, mentor, classTeacher}
                        : new UUID[] {classTeacher};
        add(Kind.INCIDENT, incident, set, seen);
        var report =
                body(
                        "stage",
                        "FIRST",
                        "text",
                        "已送医",
                        "to",
                        "县教育局",
                        "way",
                        "PHONE",
                        "receivedBy",
                        "值班员");
        var path = "/api/safety/incidents/" + incident + "/reports";
        var made = desk.id(school.principal(), path, report);
        if (suspects.isEmpty()) {
            add(Kind.INCIDENT_REPORT, made, set);
            new SafetyStory(school, id).respond(incident, set, classTeacher);
        }
    }

    private void told() {
        var path = "/api/notification/notices?kind=INCIDENT&student=" + id;
        var notice = first(guardianUser(), path);
        add(Kind.NOTICE, notice, set, guardian);
        var visit =
                body(
                        "person",
                        guardian,
                        "way",
                        "VISIT",
                        "at",
                        "2026-03-20T08:00:00Z",
                        "receivedBy",
                        "THEMSELVES");
        var visited = "/api/notification/notices/" + notice + "/hand-tellings";
        add(Kind.HAND_TELLING, desk.id(school.principal(), visited, visit), set);
    }

    /// The pairing began with the term, so talks were missed and both helpers were reminded.
    private void reminded() {
        var path = "/api/notification/notices?kind=REMINDER&student=" + id;
        add(Kind.NOTICE, first(helperUser(), path), set + "h", helper);
    }

    private String first(String by, String path) {
        return desk.first(by, path).path("id").asText();
    }

    private String programme() {
        return things().in(set, Kind.PROGRAMME).orElseThrow().value();
    }

    private void add(Kind kind, String value, String inSet, UUID... persons) {
        school.taught(kind, value, inSet, Set.copyOf(List.of(persons)));
    }

    private Things things() {
        return school.things();
    }
}
