package org.guanai.proofs.access;

import static org.guanai.proofs.access.Desk.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.acceptance.world.Eventually;

/// What a school does for safety: one of everything, so that somebody else can ask for it.
final class SafetyStory {
    private static final String DAY = "2026-03-20";
    private static final String DUE = "2026-12-31";

    private final SchoolSite school;
    private final Desk desk;
    private final String student;

    SafetyStory(SchoolSite school, String student) {
        this.school = school;
        this.desk = school.desk();
        this.student = student;
    }

    void tell() {
        protectedChild();
        bullying();
        surveyed();
        boarding();
        prevention();
        preparedness();
        responsibility();
        exported();
    }

    /// What is done about an incident, in the child's own story.
    void respond(String incident, String set, UUID... seen) {
        var path = "incidents/" + incident;
        var action = body("kind", "MEASURE", "what", "加装护栏", "ownerId", staff(), "dueOn", DUE);
        school.things()
                .add(
                        Kind.INCIDENT_ACTION,
                        id(path + "/actions", action),
                        set,
                        school.plan().org(),
                        seen);
        var witness = body("role", "WITNESS", "name", "路人");
        school.things()
                .add(Kind.INCIDENT_PARTY, id(path + "/parties", witness), set, school.plan().org());
    }

    private void protectedChild() {
        var report =
                body(
                        "studentId",
                        student,
                        "situations",
                        List.of("OTHER_HARM"),
                        "foundOn",
                        DAY,
                        "foundHow",
                        "晨检",
                        "facts",
                        "待核实",
                        "danger",
                        1);
        var made = add(Kind.MANDATORY_REPORT, "mandatory-reports", report);
        var step = body("kind", "MEDICAL", "doneOn", DAY, "words", "已检查");
        create("mandatory-reports/" + made + "/follow-ups", step);
        var miss = body("kind", "FACILITY", "happenedOn", DAY, "what", "吊扇松动");
        add(Kind.NEAR_MISS, "near-misses", miss);
        heard();
    }

    /// By anybody, without a token, to the county.
    private void heard() {
        var reports = "/api/safety/public-reports";
        var county = school.plan().county();
        if (school.things().in(school.plan().key(), Kind.PUBLIC_REPORT).isEmpty()) {
            var body = body("county", county, "where", "校门口", "what", "有人打孩子");
            desk.gateway().anonymous().post(reports, body).expect(201);
            var id = desk.first(school.plan().countyOfficer(), reports).path("id").asText();
            school.things()
                    .add(Kind.PUBLIC_REPORT, id, school.plan().key().substring(0, 1), county);
        }
    }

    private void bullying() {
        var member = body("seat", "STAFF", "staffId", staff());
        add(Kind.COMMITTEE_MEMBER, "committee-members", member);
        var entry =
                body(
                        "foundOn",
                        DAY,
                        "kinds",
                        List.of("VERBAL"),
                        "parties",
                        List.of(body("studentId", student, "role", "BULLIED")),
                        "repeated",
                        false,
                        "account",
                        "辱骂",
                        "protection",
                        "调座位");
        var opened = add(Kind.BULLYING_CASE, "bullying-cases", entry);
        var hearing = body("heardOn", DAY, "who", "同桌", "guardianPresent", true, "words", "看见");
        create("bullying-cases/" + opened + "/hearings", hearing);
    }

    private void surveyed() {
        var survey =
                body("term", CountyStory.TERM, "opensOn", "2026-06-01", "closesOn", "2026-06-10");
        add(Kind.BULLYING_SURVEY, "bullying-surveys", survey);
    }

    private void boarding() {
        var scores =
                List.of("MEALS", "WATER", "CLASSROOM", "DESKS", "BEDS").stream()
                        .map(c -> body("condition", c, "score", 5))
                        .toList();
        add(
                Kind.CONDITION_INSPECTION,
                "condition-inspections",
                body("inspectedOn", DAY, "scores", scores));
        var missing = body("studentId", student, "reason", "SICK");
        var call = body("night", DAY, "building", "一号楼", "due", 100, "absent", List.of(missing));
        add(Kind.ROLL_CALL, "roll-calls", call);
        for (int i = 0; i < 3; i++) {
            var care =
                    body(
                            "studentId",
                            student,
                            "fellIllAt",
                            desk.hourAgo(),
                            "complaint",
                            "FEVER",
                            "firstAid",
                            "休息");
            add(Kind.SICK_CARE, "sick-cares", care);
        }
    }

    private void prevention() {
        var hazard =
                body(
                        "foundOn", DAY,
                        "place", "楼梯",
                        "kind", "FIRE",
                        "grade", "ORDINARY",
                        "what", "灭火器过期",
                        "ownerId", staff(),
                        "dueOn", DUE);
        var found = add(Kind.HAZARD, "hazards", hazard);
        var files = "/api/safety/files?of=HAZARD&owner=" + found;
        var photo = desk.user(school.principal()).upload(files, "photo", "a.png", Photos.small());
        keep(Kind.SAFETY_FILE, photo.expect(201).json().path("id").asText());
        var items = List.of(body("item", "器材固定牢靠"), body("item", "无锈蚀断裂"), body("item", "场地平整"));
        create(
                "checks",
                body("sheet", "SPORTS", "rhythm", "WEEKLY", "checkedOn", DAY, "items", items));
        var around =
                body(
                        "foundOn", DAY,
                        "kind", "TOBACCO",
                        "place", "小卖部",
                        "what", "售烟",
                        "agency", "TOBACCO",
                        "dueOn", DUE);
        var shop = add(Kind.SURROUNDINGS_HAZARD, "surroundings-hazards", around);
        var sent =
                body(
                        "kind",
                        "SENT",
                        "doneOn",
                        DAY,
                        "agencies",
                        List.of("TOBACCO"),
                        "result",
                        "已移交");
        create("surroundings-hazards/" + shop + "/steps", sent);
    }

    private void preparedness() {
        var rule = body("kind", "RULE", "title", "门卫制度", "issuedOn", "2026-03-01");
        var issued = add(Kind.SAFETY_DOCUMENT, "documents", rule);
        var review = body("reviewedOn", DAY, "occasion", "年度", "changed", false, "outcome", "有效");
        create("documents/" + issued + "/reviews", review);
        var drill =
                body(
                        "scenario",
                        "FIRE",
                        "heldOn",
                        DAY,
                        "evacuation",
                        true,
                        "announced",
                        true,
                        "commander",
                        "校长",
                        "outInSeconds",
                        100,
                        "due",
                        10,
                        "counted",
                        10,
                        "hurt",
                        0);
        add(Kind.DRILL, "drills", drill);
        var lesson =
                body(
                        "topic", "FIRE",
                        "occasion", "REGULAR",
                        "heldOn", DAY,
                        "audience", "全校",
                        "attended", 100);
        add(Kind.SAFETY_LESSON, "lessons", lesson);
    }

    private void responsibility() {
        var duty = body("post", "GUARD", "staffId", staff(), "duties", "门卫");
        add(Kind.SAFETY_DUTY, "duties", duty);
        var signer = body("staffId", staff(), "post", "安全主任");
        var letters =
                body(
                        "layer",
                        "SCHOOL_CLASS",
                        "year",
                        2025,
                        "dueOn",
                        DUE,
                        "signers",
                        List.of(signer));
        var letter = create("letters", letters).at("/items/0/id").asText();
        keep(Kind.LETTER, letter);
        atHome(letter);
    }

    /// The letters of the families of the child's class.
    private void atHome(String above) {
        var file = desk.get(school.principal(), "/api/registry/students/" + student);
        var taught = file.at("/enrolment/classId").asText();
        var guardian = UUID.fromString(file.at("/guardians/0/id").asText());
        var issue = body("classId", taught, "aboveId", above, "dueOn", DUE);
        for (var letter : create("home-letters", issue).path("items")) {
            if (letter.path("studentId").asText().equals(student)) {
                var id = letter.path("id").asText();
                school.things()
                        .add(
                                Kind.HOME_LETTER,
                                id,
                                school.plan().key(),
                                school.plan().org(),
                                guardian);
            }
        }
    }

    private void exported() {
        var order = body("list", "hazards", "filter", Map.of(), "format", "CSV", "purpose", "台账核对");
        var asked = desk.user(school.principal()).post("/api/safety/exports", order).expect(202);
        school.things()
                .add(
                        Kind.SAFETY_EXPORT,
                        asked.get("id"),
                        school.plan().key(),
                        school.plan().org(),
                        school.member("principal"));
        Eventually.holds(
                "the export of hazards",
                () ->
                        desk.get(school.principal(), "/api/safety/exports/" + asked.get("id"))
                                .path("state")
                                .asText()
                                .equals("DONE"));
    }

    private String add(Kind kind, String noun, Map<String, Object> body) {
        var made = id(noun, body);
        keep(kind, made);
        return made;
    }

    private String id(String noun, Map<String, Object> body) {
        return create(noun, body).path("id").asText();
    }

    private JsonNode create(String noun, Map<String, Object> body) {
        return desk.create(school.principal(), "/api/safety/" + noun, body);
    }

    private void keep(Kind kind, String value) {
        school.things().add(kind, value, school.plan().key(), school.plan().org());
    }

    private UUID staff() {
        return school.member("safety-officer");
    }
}
