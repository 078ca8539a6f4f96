package org.guanai.proofs.access;

import static org.guanai.proofs.access.Desk.body;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What its school has on file of a child: surveys and recognitions, evidence, absences, care.
///
/// @param set that the child is of
/// @param guardian whom the child lives with
record ChildFile(
        SchoolSite school, ChildRow row, String id, String set, ChildHelp help, UUID guardian) {

    /// The family is asked, and the school and the guardian say what else there is to say.
    void surveyed() {
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
        add(Kind.SURVEY, desk().id(school.principal(), surveys, survey));
        recognised();
        complained();
        listed();
    }

    /// A use of its data that the guardian consents to, and an award that the school records.
    private void consented(String principal, String here) {
        var form = desk().first(principal, "/api/registry/consent-forms").path("id").asText();
        var ticks = List.of(body("use", "PHOTO", "granted", true));
        var consent = body("formId", form, "answers", ticks);
        var given = desk().create(help.userOf(guardian), here + "/consents", consent);
        add(Kind.CONSENT, given.at("/items/0/id").asText(), guardian);
        var students = List.of(id);
        var award =
                body("field", "AWARDS", "what", "三好学生", "on", "2026-03-20", "students", students);
        add(Kind.TREATMENT_RECORD, desk().id(principal, "/api/registry/treatment-records", award));
    }

    /// Evidence of a special group, with a photo.
    void prove() {
        var path = "/api/registry/students/" + id + "/evidence";
        var paper = body("group", "HARDSHIP", "what", "低保证", "assessor", "班主任");
        var evidence = desk().id(school.principal(), path, paper);
        add(Kind.EVIDENCE, evidence);
        var files = path + "/" + evidence + "/files";
        var photo = desk().user(school.principal()).upload(files, "photo", "a.png", Photos.small());
        add(Kind.EVIDENCE_FILE, photo.expect(201).json().path("id").asText());
    }

    /// Absences, a leave that the school applies for, and the case of a child that is missing.
    void stay() {
        var principal = school.principal();
        var ill = body("studentId", id, "from", "2026-03-23", "cause", "ILLNESS");
        var absence = desk().id(principal, "/api/registry/absences", ill);
        add(Kind.ABSENCE, absence);
        var call = body("kind", "CALL", "who", "班主任", "outcome", "已联系家长");
        var steps = "/api/registry/absences/" + absence + "/steps";
        add(Kind.ABSENCE_STEP, desk().id(principal, steps, call));
        var opening = body("studentId", id, "since", "2026-03-23", "droppedOut", false);
        var missing = desk().id(principal, "/api/registry/dropout-cases", opening);
        add(Kind.DROPOUT_CASE, missing);
        var visit = body("kind", "VISIT", "who", "班主任", "outcome", "PROMISED");
        var measures = "/api/registry/dropout-cases/" + missing + "/measures";
        add(Kind.DROPOUT_MEASURE, desk().id(principal, measures, visit));
        var leave =
                body(
                        "studentId", id,
                        "reason", "ILLNESS",
                        "proof", "诊断证明",
                        "from", "2026-04-20",
                        "until", "2026-10-20");
        add(Kind.STUDENT_LEAVE, desk().id(principal, "/api/registry/student-leaves", leave));
    }

    /// Care, a task and a request about the child.
    void entrusted() {
        var principal = school.principal();
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
        add(Kind.ENTRUSTMENT, desk().id(principal, here + "/entrustments", agreement), guardian);
        var request = body("part", "PHONE", "shouldBe", "另一号码", "why", "换号");
        var requested = desk().id(help.userOf(guardian), here + "/correction-requests", request);
        add(Kind.CORRECTION_REQUEST, requested, guardian);
        consented(principal, here);
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
        add(Kind.REFERRAL, desk().id(principal, "/api/registry/referrals", task));
    }

    /// In hardship, and counted in the census.
    private void recognised() {
        var principal = school.principal();
        var recognitions = "/api/registry/students/" + id + "/recognitions";
        var hardship =
                body("group", "HARDSHIP", "kind", "ORPHAN", "basis", "孤儿证", "assessor", "班主任");
        add(Kind.RECOGNITION, desk().id(principal, recognitions, hardship));
        var census = school.things().in(set, Kind.CENSUS).orElseThrow().value();
        var lines = "/api/registry/censuses/" + census + "/lines";
        add(Kind.CENSUS_LINE, desk().id(principal, lines, body("studentId", id)));
    }

    private void complained() {
        var complaint = body("studentId", id, "field", "FEES", "statement", "收费项目不同");
        var path = "/api/registry/treatment-complaints";
        add(Kind.TREATMENT_COMPLAINT, desk().id(help.userOf(guardian), path, complaint), guardian);
    }

    /// No child is on the list: the hardship of this one is missing there.
    private void listed() {
        var path = "/api/registry/agency-lists";
        var csv = "姓名,身份证号,与户主关系\n户主,11010519491231002X,户主\n".getBytes(StandardCharsets.UTF_8);
        var list =
                desk().user(school.plan().countyOfficer())
                        .upload(path + "?agency=x&asOf=2026-01-01", "ORPHAN", "a.csv", csv)
                        .expect(201)
                        .get("id");
        school.things().add(Kind.AGENCY_LIST, list, set, school.plan().county());
        var matches = desk().get(school.principal(), path + "/" + list + "/matches");
        for (var match : matches.path("items")) {
            if (match.path("studentId").asText().equals(id)) {
                add(Kind.LIST_MATCH, match.path("id").asText());
            }
        }
    }

    private Desk desk() {
        return school.desk();
    }

    private void add(Kind kind, String value, UUID... persons) {
        school.taught(kind, value, set, Set.copyOf(List.of(persons)));
    }
}
