package org.guanai.proofs.access;

import static org.guanai.proofs.access.Desk.body;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
        surveyed();
        var user = school.plan().user(post);
        var pairing = help.pair(mentor, "TEACHER", set, user, "TALK");
        help.pair(helper, "SURROGATE", set + "h", helperUser(), "WEEKLY_CONTACT");
        help.family(pairing, mentor, user, guardian, guardianUser());
        apply(school.plan().user(post), mentor);
        prove();
        stay();
        incident(school.plan().user(post), List.of());
        told();
        reminded();
        entrusted();
    }

    /// Care, a task and a request about the child.
    private void entrusted() {
        var principal = school.plan().user("principal");
        var here = "/api/registry/students/" + id;
        var agreement =
                body(
                        "carer", "奶奶" + row.row().name(),
                        "relation", "GRANDMOTHER",
                        "scope", "起居上学",
                        "reason", "父母外出",
                        "from", "2026-03-01",
                        "until", "2027-02-28",
                        "declared", true);
        add(Kind.ENTRUSTMENT, desk.id(principal, here + "/entrustments", agreement), set, guardian);
        var request = body("part", "PHONE", "shouldBe", "另一号码", "why", "换号");
        var requested = desk.id(guardianUser(), here + "/correction-requests", request);
        add(Kind.CORRECTION_REQUEST, requested, set, guardian);
        var task =
                body(
                        "to",
                        school.plan().county(),
                        "studentId",
                        id,
                        "matter",
                        "HARDSHIP",
                        "what",
                        "请核实家庭情况");
        add(Kind.REFERRAL, desk.id(principal, "/api/registry/referrals", task), set);
    }

    private void surveyed() {
        var away = body("away", true, "able", true, "since", "2025-01-01");
        var parents =
                List.of("FATHER", "MOTHER").stream()
                        .map(parent -> {
                            var facts = new HashMap<>(away);
                            facts.put("parent", parent);
                            return facts;
                        })
                        .toList();
        var surveys = "/api/registry/students/" + id + "/family-surveys";
        var survey = body("carer", "GRANDMOTHER", "parents", parents);
        add(Kind.SURVEY, desk.id(school.plan().user("principal"), surveys, survey), set);
        recognised();
        complained();
        listed();
    }

    /// No child is on the list: the hardship of this one is missing there.
    private void listed() {
        var path = "/api/registry/agency-lists";
        var csv = "姓名,身份证号,与户主关系\n户主,11010519491231002X,户主\n".getBytes(StandardCharsets.UTF_8);
        var list =
                desk.user(school.plan().countyOfficer())
                        .upload(path + "?agency=x&asOf=2026-01-01", "ORPHAN", "a.csv", csv)
                        .expect(201)
                        .get("id");
        things().add(Kind.AGENCY_LIST, list, set, school.plan().county());
        var matches = desk.get(school.principal(), path + "/" + list + "/matches");
        for (var match : matches.path("items")) {
            if (match.path("studentId").asText().equals(id)) {
                add(Kind.LIST_MATCH, match.path("id").asText(), set);
            }
        }
    }

    private void complained() {
        var complaint = body("studentId", id, "field", "FEES", "statement", "收费项目不同");
        var path = "/api/registry/treatment-complaints";
        add(Kind.TREATMENT_COMPLAINT, desk.id(guardianUser(), path, complaint), set, guardian);
    }

    /// In hardship, and counted in the census.
    private void recognised() {
        var principal = school.plan().user("principal");
        var recognitions = "/api/registry/students/" + id + "/recognitions";
        var hardship =
                body("group", "HARDSHIP", "kind", "ORPHAN", "basis", "孤儿证", "assessor", "班主任");
        add(Kind.RECOGNITION, desk.id(principal, recognitions, hardship), set);
        var census = things().in(set, Kind.CENSUS).orElseThrow().value();
        var lines = "/api/registry/censuses/" + census + "/lines";
        add(Kind.CENSUS_LINE, desk.id(principal, lines, body("studentId", id)), set);
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

    /// Evidence of a special group, with a photo.
    private void prove() {
        var path = "/api/registry/students/" + id + "/evidence";
        var paper = body("group", "HARDSHIP", "what", "低保证", "assessor", "班主任");
        var evidence = desk.id(school.principal(), path, paper);
        add(Kind.EVIDENCE, evidence, set);
        var files = path + "/" + evidence + "/files";
        var photo = desk.user(school.principal()).upload(files, "photo", "a.png", Photos.small());
        add(Kind.EVIDENCE_FILE, photo.expect(201).json().path("id").asText(), set);
    }

    /// Absences, a leave that the school applies for, and the case of a child that is missing.
    private void stay() {
        var principal = school.principal();
        var ill = body("studentId", id, "from", "2026-03-23", "cause", "ILLNESS");
        var absence = desk.id(principal, "/api/registry/absences", ill);
        add(Kind.ABSENCE, absence, set);
        var call = body("kind", "CALL", "who", "班主任", "outcome", "已联系家长");
        var steps = "/api/registry/absences/" + absence + "/steps";
        add(Kind.ABSENCE_STEP, desk.id(principal, steps, call), set);
        var opening = body("studentId", id, "since", "2026-03-23", "droppedOut", false);
        var missing = desk.id(principal, "/api/registry/dropout-cases", opening);
        add(Kind.DROPOUT_CASE, missing, set);
        var visit = body("kind", "VISIT", "who", "班主任", "outcome", "PROMISED");
        var measures = "/api/registry/dropout-cases/" + missing + "/measures";
        add(Kind.DROPOUT_MEASURE, desk.id(principal, measures, visit), set);
        var leave =
                body(
                        "studentId", id,
                        "reason", "ILLNESS",
                        "proof", "诊断证明",
                        "from", "2026-04-20",
                        "until", "2026-10-20");
        add(Kind.STUDENT_LEAVE, desk.id(principal, "/api/registry/student-leaves", leave), set);
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
        add(Kind.NOTICE, first(guardianUser(), path), set, guardian);
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
