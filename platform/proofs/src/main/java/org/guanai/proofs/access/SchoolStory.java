package org.guanai.proofs.access;

import static org.guanai.proofs.access.Desk.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Imports;
import org.guanai.proofs.access.CountyPlan.SchoolPlan;

/// Brings a school its staff and its children: two whose stories are told in full, one whose
/// grandmother has a grandchild in another school too, one who is paid, one who leaves and one who
/// graduates.
final class SchoolStory {
    private static final List<String> POSTS =
            List.of(
                    "principal",
                    "aid-officer",
                    "safety-officer",
                    "class-teacher",
                    "teacher",
                    "counsellor");
    private static final List<String> CHILDREN = List.of("c1", "c2", "c3", "c4", "c5", "c6");

    private final Desk desk;
    private final Things things;
    private final SchoolPlan school;
    private final SchoolSite site;
    private final Map<String, ChildStory> children = new LinkedHashMap<>();

    SchoolStory(Desk desk, Things things, SchoolPlan school) {
        this.desk = desk;
        this.things = things;
        this.school = school;
        this.site = new SchoolSite(desk, things, school, new LinkedHashMap<>());
    }

    /// Staff and roster.
    void open() {
        things.add(Kind.SCHOOL, school.code(), school.key(), school.org());
        things.add(Kind.ORG, school.org(), school.key(), school.org());
        POSTS.forEach(this::register);
        offerPlaces();
        enrol(CHILDREN.stream().map(this::row).toList());
        desk.get(principal(), "/api/registry/students?limit=200").path("items").forEach(this::meet);
        desk.get(principal(), "/api/registry/classes")
                .path("items")
                .forEach(c -> taught(c.path("id").asText()));
        export();
        lead();
    }

    /// The school's leading group, its boarders' beds and who is with them.
    private void lead() {
        var members =
                List.of(
                        body("staffId", member("principal"), "duty", "CHAIR", "task", "总负责"),
                        body("staffId", member("teacher"), "duty", "MEMBER", "task", "协助"));
        var group = body("name", "领导小组", "document", "校发1号", "members", members);
        var groups = "/api/registry/leading-groups";
        var made = desk.id(principal(), groups, group);
        add(Kind.LEADING_GROUP, made);
        var minutes = body("present", List.of(member("principal")), "topics", "研究帮扶");
        add(Kind.GROUP_MEETING, desk.id(principal(), groups + "/" + made + "/meetings", minutes));
        var post = body("staffId", member("teacher"), "floor", "1层", "girlsFloor", false);
        add(Kind.LIFE_POST, desk.id(principal(), "/api/registry/life-posts", post));
    }

    /// The area that it is designated for, its places, and a family that applies for one.
    private void offerPlaces() {
        var officer = school.countyOfficer();
        var area =
                body(
                        "school", school.code(),
                        "area", school.name(),
                        "stage", "PRIMARY",
                        "basis", "县教发〔2026〕1号",
                        "from", "2026-01-01");
        add(Kind.CATCHMENT, desk.id(officer, "/api/registry/catchments", area));
        var places = body("school", school.code(), "schoolYear", 2026, "grade", 1, "places", 90);
        add(Kind.CAPACITY, desk.id(officer, "/api/registry/capacities", places));
        var applied =
                body(
                        "childName",
                        school.family() + "新生",
                        "sex",
                        "1",
                        "birthDate",
                        "2020-01-01",
                        "guardianName",
                        school.family() + "家长",
                        "schoolYear",
                        2026,
                        "grade",
                        1,
                        "household",
                        "520203",
                        "area",
                        school.name(),
                        "residentSince",
                        "2025-01-01",
                        "papers",
                        List.of());
        add(
                Kind.PLACE_APPLICATION,
                desk.id(principal(), "/api/registry/place-applications", applied));
    }

    /// The child whose aid is paid out: approved and on notice, nobody objects. That notice is over
    /// when the callers come, so it belongs to this child's story and not to the school's.
    String applyForPayment() {
        var application = child("c4").apply(school.user("principal"), null);
        publish(school.key() + "c4");
        return application;
    }

    /// What the school means to do and to reach.
    private void plans() {
        var year = body("schoolYear", "2025-2026", "title", "帮扶工作方案", "body", "结对、家访");
        var plan = desk.id(principal(), "/api/mentoring/work-plans", year);
        things.add(Kind.WORK_PLAN, plan, school.key(), school.org());
        var goal = body("term", CountyStory.TERM, "title", "家访率", "unit", "%", "goal", 100);
        var target = desk.id(principal(), "/api/mentoring/targets", goal);
        things.add(Kind.TARGET, target, school.key(), school.org());
        var denser =
                body(
                        "kind", "HOME_VISIT",
                        "cadence", "WEEK",
                        "boarders", false,
                        "from", "2026-12-30",
                        "basis", "校务会纪要");
        var rhythm = desk.id(principal(), "/api/mentoring/denser-rhythms", denser);
        things.add(Kind.DENSER_RHYTHM, rhythm, school.key(), school.org());
    }

    /// The two stories in full.
    void tell() {
        plans();
        child("c1").tell("class-teacher");
        child("c2").tell("teacher");
        publish(school.key());
        new CounselStory(site, school.key() + "c1", child("c1").id()).tell();
        new TeamStory(site, school.key() + "c1", child("c1").id()).tell();
        child("c1").objectTo(child("c2"));
        child("c2").objectTo(child("c1"));
        child("c3").harmedByGuardian();
        new SafetyStory(site, things.in(school.key() + "c1", Kind.STUDENT).orElseThrow().value())
                .tell();
        child("c5").pairAndEnd("teacher", child("c2").helper());
        asksFor(child("c4"));
    }

    /// A teacher asks for the file of a child who is not theirs.
    private void asksFor(ChildStory other) {
        var asking = body("studentId", other.id(), "purpose", "准备与家长谈话", "days", 7);
        var id = desk.id(school.user("teacher"), "/api/registry/access-requests", asking);
        things.add(Kind.ACCESS_REQUEST, id, school.key(), school.org(), member("teacher"));
    }

    List<Actor> actors() {
        var actors = new ArrayList<Actor>();
        for (var post : POSTS) {
            var story = school.key() + (post.equals("teacher") ? "c2" : "c1");
            actors.add(actor(school.user(post), post, story));
        }
        for (var name : List.of("c1", "c2")) {
            actors.add(actor(child(name).guardianUser(), "guardian", school.key() + name));
            actors.add(actor(child(name).helperUser(), "helper", school.key() + name + "h"));
        }
        actors.add(actor(child("c1").ownUser(), "student", school.key() + "c1"));
        actors.add(actor(child("c3").guardianUser(), "guardian", school.key() + "c3"));
        return actors;
    }

    ChildStory child(String name) {
        return children.get(name);
    }

    UUID member(String post) {
        return site.member(post);
    }

    String principal() {
        return site.principal();
    }

    /// Takes a child over that another school let go: a transfer (转学) as the platform can express
    /// it so far. The child and its file come along; the old school keeps its own enrolment.
    void takeOver(ChildStory moved) {
        enrol(List.of(moved.row().at(school)));
        var name = moved.row().row().name();
        for (var row : desk.get(principal(), "/api/registry/students?limit=200").path("items")) {
            if (row.path("name").asText().equals(name)) {
                add(Kind.STUDENT, row.path("id").asText());
                add(Kind.NAME, name);
            }
        }
    }

    private void taught(String classId) {
        things.add(Kind.CLASS, classId, school.key(), school.org(), member("class-teacher"));
    }

    /// Lists as files that can be fetched: the class teacher's own, and the principal's.
    private void export() {
        var students = exported("registry", "students", school.user("class-teacher"));
        var duties = exported("mentoring", "duties", principal());
        export(Kind.REGISTRY_EXPORT, students, member("class-teacher"));
        export(Kind.MENTORING_EXPORT, duties, member("principal"));
    }

    private void export(Kind kind, String id, UUID asker) {
        things.add(kind, id, school.key(), school.org(), asker);
    }

    /// @return its id, when it is done
    private String exported(String service, String list, String by) {
        var asker = desk.user(by);
        var order = body("list", list, "filter", Map.of(), "format", "CSV", "purpose", "核对名单");
        var path = "/api/" + service + "/exports";
        var id = asker.post(path, order).expect(202).get("id");
        Eventually.holds(
                "the export of " + school.name(),
                () -> asker.get(path + "/" + id).expect(200).get("state").equals("DONE"));
        return id;
    }

    private void publish(String story) {
        var programme = things.in(school.key(), Kind.PROGRAMME).orElseThrow().value();
        var body =
                body("programmeId", programme, "term", CountyStory.TERM, "school", school.code());
        var notice = desk.create(principal(), "/api/aid/notices", body).path("id").asText();
        things.add(Kind.AID_NOTICE, notice, story, school.org());
        for (var entry : Rows.of(desk, "aid", "notice_entry", "notice_id", notice)) {
            children.values().forEach(child -> child.published(notice, entry));
        }
    }

    private void register(String post) {
        var registrar = post.equals("principal") ? school.countyOfficer() : principal();
        var taught = List.of(body("grade", 3, "name", "1班"));
        var id =
                desk.id(
                        registrar,
                        "/api/registry/staff",
                        body(
                                "school",
                                school.code(),
                                "name",
                                school.family() + post,
                                "username",
                                school.user(post),
                                "email",
                                school.user(post) + "@example.org",
                                "posts",
                                List.of(post),
                                "classes",
                                post.equals("class-teacher") ? taught : null));
        site.staff().put(post, UUID.fromString(id));
        things.add(Kind.STAFF, id, school.key(), school.org(), UUID.fromString(id));
        things.add(Kind.PERSON, id, school.key(), school.org(), UUID.fromString(id));
    }

    private void enrol(List<ChildRow> rows) {
        var csv = Imports.csv(rows.stream().map(ChildRow::row).toList());
        var job =
                Imports.send(
                        desk.user(principal()),
                        "roster",
                        "花名册.csv",
                        csv.getBytes(StandardCharsets.UTF_8));
        if (job.path("rowsRejected").asInt() > 0) {
            throw new AssertionError("rows were rejected at " + school.name() + ": " + job);
        }
        add(Kind.IMPORT, job.path("id").asText());
    }

    private ChildRow row(String child) {
        return ChildRow.of(school, child, CHILDREN.indexOf(child) + 1);
    }

    private void meet(JsonNode student) {
        var id = student.path("id").asText();
        var name = student.path("name").asText();
        for (var child : CHILDREN) {
            var row = row(child);
            if (name.equals(row.row().name())) {
                children.put(child, new ChildStory(site, row, id));
                site.taught(Kind.STUDENT, id, school.key() + child, Set.of());
                site.taught(Kind.NAME, name, school.key() + child, Set.of());
            }
        }
    }

    private Actor actor(String name, String role, String story) {
        return Actor.of(name, role, story, desk.accounts().token(name));
    }

    private void add(Kind kind, String value) {
        things.add(kind, value, school.key(), school.org());
    }
}
