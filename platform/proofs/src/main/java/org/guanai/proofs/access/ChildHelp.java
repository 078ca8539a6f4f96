package org.guanai.proofs.access;

import static org.guanai.proofs.access.Desk.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.acceptance.world.Eventually;

/// Who helps a child: a member of staff as mentor, a surrogate parent, and their contacts.
///
/// @param id of the child
/// @param set its story
record ChildHelp(SchoolSite school, ChildRow row, String id, String set) {
    private static final String TERM_START = "2026-03-02";
    private static final String PAIRINGS = "/api/mentoring/pairings";

    /// What a guardian or a surrogate parent logs in with: the registry makes their names.
    String userOf(UUID person) {
        var account = "/api/registry/accounts/" + person;
        return Eventually.get(
                "the account of " + person,
                () ->
                        Optional.of(desk().user(school.plan().countyOfficer()).get(account))
                                .filter(answer -> answer.status() == 200)
                                .map(answer -> answer.json().path("username").asText(""))
                                .filter(name -> !name.isEmpty() && !name.equals("null")));
    }

    /// Pairs somebody with the child since the term began, and enters a first contact.
    ///
    /// @param inSet the story of whoever helps
    String pair(UUID with, String kind, String inSet, String user, String contact) {
        var match = body("studentId", id, "helperId", with, "kind", kind, "from", TERM_START);
        var pairing = desk().id(school.principal(), PAIRINGS, match);
        add(Kind.PAIRING, pairing, inSet, with);
        var entered =
                desk().id(
                                user,
                                "/api/mentoring/contacts",
                                body(
                                        "pairingId",
                                        pairing,
                                        "kind",
                                        contact,
                                        "occurredAt",
                                        desk().hourAgo(),
                                        "reached",
                                        kind.equals("TEACHER"),
                                        "concern",
                                        3,
                                        "minutes",
                                        20,
                                        "note",
                                        "聊了家里的情况。"));
        add(Kind.CONTACT, entered, inSet, with);
        var photos = "/api/mentoring/contacts/" + entered + "/photos";
        var photo = desk().user(user).upload(photos, "file", "a.png", Photos.small());
        add(Kind.CONTACT_PHOTO, photo.expect(201).get("id"), inSet, with);
        var matter = desk().first(school.principal(), "/api/safety/matters?student=" + id);
        school.taught(Kind.MATTER, matter.path("id").asText(), inSet, Set.of());
        var owed = "/api/mentoring/feedbacks?helper=me&student=" + id;
        add(Kind.FEEDBACK, desk().first(user, owed).path("id").asText(), inSet, with);
        var rest = body("from", "2026-05-11", "until", "2026-05-15", "reason", "请病假");
        var pauses = PAIRINGS + "/" + pairing + "/pauses";
        add(Kind.PAUSE, desk().id(school.principal(), pauses, rest), inSet, with);
        recorded(pairing, with, inSet, user);
        return pairing;
    }

    /// What a helper plans, agrees and teaches, and is allowed to enter late.
    private void recorded(String pairing, UUID with, String inSet, String user) {
        var plan =
                body(
                        "situation", "与祖母同住",
                        "problems", "作业拖拉",
                        "aims", List.of(body("what", "每周读一本书", "check", "读书笔记")),
                        "measures", List.of(body("area", "STUDY", "what", "周三陪读")),
                        "schedule", "每周三下午",
                        "carerPart", "按时睡觉");
        add(
                Kind.SUPPORT_PLAN,
                enter(user, "support-plans", body("pairingId", pairing, "plan", plan)),
                inSet,
                with);
        var tutoring =
                body(
                        "on", "2026-03-23",
                        "subject", "MATHEMATICS",
                        "form", "SINGLE",
                        "minutes", 45,
                        "part", "乘法",
                        "done", "练习进位",
                        "effect", 3,
                        "homeworkSeen", true,
                        "nextStep", "背九九表");
        var taught = body("pairingId", pairing, "tutoring", tutoring);
        add(Kind.TUTORING, enter(user, "tutorings", taught), inSet, with);
        var late =
                body(
                        "pairingId", pairing,
                        "from", "2026-03-09",
                        "until", "2026-03-13",
                        "reason", "出差在外");
        add(Kind.LATE_ENTRY, enter(school.principal(), "late-entries", late), inSet, with);
    }

    /// What helper and guardian agree on, and what the guardian complains of.
    void family(String pairing, UUID with, String user, UUID guardian, String guardianUser) {
        var action =
                body(
                        "pairingId", pairing,
                        "what", "每晚通电话",
                        "owner", "GUARDIAN",
                        "dueOn", "2026-12-30");
        var agreed = enter(user, "agreed-actions", action);
        school.things().add(Kind.AGREED_ACTION, agreed, set, school.plan().org(), guardian, with);
        var silence = body("studentId", id, "remark", "没人来过");
        add(Kind.SILENCE, enter(guardianUser, "silences", silence), set, guardian);
    }

    private String enter(String user, String noun, Object body) {
        return desk().id(user, "/api/mentoring/" + noun, body);
    }

    /// Registers and vets a surrogate parent (代理家长) for the child.
    UUID surrogate() {
        var helpers = "/api/mentoring/helpers";
        var made =
                desk().id(
                                school.principal(),
                                helpers,
                                body(
                                        "name",
                                        "爱心" + row.row().name(),
                                        "type",
                                        "SURROGATE_PARENT",
                                        "category",
                                        "CARING_PERSON",
                                        "phone",
                                        school.plan().phone(50 + row.story().charAt(1) - '0'),
                                        "org",
                                        school.plan().org()));
        var vetting =
                body(
                        "requestNumber", "查询2026-1",
                        "consentOn", "2026-03-01",
                        "repliedOn", "2026-03-02",
                        "recordCheck", "CLEAR",
                        "disqualifications", List.of(),
                        "validUntil", "2027-03-01");
        desk().create(school.plan().countyOfficer(), helpers + "/" + made + "/vettings", vetting);
        add(Kind.HELPER, made, set, UUID.fromString(made));
        school.account(UUID.fromString(made), set);
        return UUID.fromString(made);
    }

    void end(String pairing) {
        var path = PAIRINGS + "/" + pairing + "/endings";
        desk().create(school.principal(), path, Map.of("reason", "HAND_OVER"));
    }

    private Desk desk() {
        return school.desk();
    }

    private void add(Kind kind, String value, String inSet, UUID person) {
        school.taught(kind, value, inSet, Set.of(person));
    }
}
