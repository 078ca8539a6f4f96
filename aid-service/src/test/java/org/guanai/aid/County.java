package org.guanai.aid;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.registry.CalendarSnapshot;
import org.guanai.events.registry.OrganisationSnapshot;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.ChainLink;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;

/// A county of its own for each test, with two schools, as the aid service sees it.
public final class County {
    public static final String TERM = "2025-2026-2";
    public static final String AID = "/api/aid";

    public final String org =
            Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 999_999));
    public final School east = new School(this, "东小学");
    public final School west = new School(this, "西小学");

    public record School(String org, String code, String name) {
        School(County county, String name) {
            this(county, freshCode(), name);
        }

        private School(County county, String code, String name) {
            this(county.org + "/" + county.org + "101/" + code, code, name);
        }

        private static String freshCode() {
            return "2133" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
        }
    }

    /// A county whose organisations and calendar have arrived: Labour Day 2026 with its make-up
    /// workday.
    public static County fresh() {
        var county = new County();
        county.organisation(county.org, county.org, OrganisationSnapshot.Kind.COUNTY, "某县");
        var township = county.org + "/" + county.org + "101";
        county.organisation(township, county.org + "101", OrganisationSnapshot.Kind.TOWNSHIP, "某镇");
        for (var school : List.of(county.east, county.west)) {
            county.organisation(
                    school.org(), school.code(), OrganisationSnapshot.Kind.SCHOOL, school.name());
        }
        county.calendar();
        return county;
    }

    // --- what the registry publishes

    private void organisation(
            String path, String code, OrganisationSnapshot.Kind kind, String name) {
        var snapshot = new OrganisationSnapshot(UUID.randomUUID(), path, code, kind, name, true, 1);
        broker().deliver(Topics.ORGANISATIONS, snapshot.id(), snapshot);
    }

    private void calendar() {
        announce(1, LocalDate.of(2026, 12, 31), Set.copyOf(days("2026-05-01", "2026-05-05")));
    }

    /// Another version of the calendar.
    public void announce(long version, LocalDate announcedUntil, Set<LocalDate> holidays) {
        var term =
                new CalendarSnapshot.Term(
                        TERM, "春季学期", LocalDate.of(2026, 2, 23), LocalDate.of(2026, 7, 3));
        var before =
                new CalendarSnapshot.Term(
                        "2023-2024-1", "秋季学期", LocalDate.of(2023, 9, 1), LocalDate.of(2024, 1, 19));
        broker().deliver(
                        Topics.CALENDARS,
                        org,
                        new CalendarSnapshot(
                                org,
                                List.of(before, term),
                                holidays,
                                Set.of(LocalDate.of(2026, 5, 9)),
                                Set.of(),
                                Set.of(),
                                announcedUntil,
                                version));
    }

    private static List<LocalDate> days(String from, String to) {
        return LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1)).toList();
    }

    public static StudentSnapshot student(School school) {
        return new StudentSnapshot(
                UUID.randomUUID(),
                school.org(),
                school.code(),
                "欧阳小明",
                "1",
                UUID.randomUUID(),
                "3班",
                4,
                Stage.PRIMARY,
                4,
                true,
                Set.of(),
                List.of(new ChainLink(UUID.randomUUID(), "FATHER")),
                Status.ENROLLED,
                LocalDate.of(2022, 9, 1),
                null,
                1);
    }

    /// The record turned out to be another, or itself again.
    public static StudentSnapshot joined(StudentSnapshot s, UUID into, long version) {
        return new StudentSnapshot(
                s.id(),
                s.org(),
                s.schoolCode(),
                s.name(),
                s.sex(),
                s.classId(),
                s.className(),
                s.grade(),
                s.stage(),
                s.stageYear(),
                s.boarder(),
                s.groups(),
                s.chain(),
                into == null ? Status.ENROLLED : Status.LEFT,
                s.enrolledOn(),
                into,
                version);
    }

    /// Where the child is now, with another version.
    public static StudentSnapshot at(School school, StudentSnapshot s, long version) {
        return new StudentSnapshot(
                s.id(),
                school.org(),
                school.code(),
                s.name(),
                s.sex(),
                s.classId(),
                s.className(),
                s.grade(),
                s.stage(),
                s.stageYear(),
                s.boarder(),
                s.groups(),
                s.chain(),
                s.status(),
                s.enrolledOn(),
                s.joinedInto(),
                version);
    }

    public static StudentSnapshot ofSex(StudentSnapshot s, String sex) {
        return new StudentSnapshot(
                s.id(),
                s.org(),
                s.schoolCode(),
                s.name(),
                sex,
                s.classId(),
                s.className(),
                s.grade(),
                s.stage(),
                s.stageYear(),
                s.boarder(),
                s.groups(),
                s.chain(),
                s.status(),
                s.enrolledOn(),
                s.joinedInto(),
                s.version());
    }

    /// In the stage and groups of another child.
    public static StudentSnapshot like(
            StudentSnapshot s, Stage stage, boolean boarder, Set<SpecialGroup> groups) {
        return new StudentSnapshot(
                s.id(),
                s.org(),
                s.schoolCode(),
                s.name(),
                s.sex(),
                s.classId(),
                s.className(),
                s.grade(),
                stage,
                s.stageYear(),
                boarder,
                groups,
                s.chain(),
                s.status(),
                s.enrolledOn(),
                s.joinedInto(),
                s.version());
    }

    /// Another child, of another class.
    public static StudentSnapshot named(String name, String className, School school) {
        var s = student(school);
        return new StudentSnapshot(
                s.id(),
                s.org(),
                s.schoolCode(),
                name,
                s.sex(),
                s.classId(),
                className,
                s.grade(),
                s.stage(),
                s.stageYear(),
                s.boarder(),
                s.groups(),
                s.chain(),
                s.status(),
                s.enrolledOn(),
                s.joinedInto(),
                s.version());
    }

    public static StudentSnapshot leftBehind(StudentSnapshot s) {
        return new StudentSnapshot(
                s.id(),
                s.org(),
                s.schoolCode(),
                s.name(),
                s.sex(),
                s.classId(),
                s.className(),
                s.grade(),
                s.stage(),
                s.stageYear(),
                s.boarder(),
                Set.of(SpecialGroup.LEFT_BEHIND),
                s.chain(),
                s.status(),
                s.enrolledOn(),
                s.joinedInto(),
                s.version());
    }

    public static StudentSnapshot version(StudentSnapshot s, long version, boolean boarder) {
        return new StudentSnapshot(
                s.id(),
                s.org(),
                s.schoolCode(),
                s.name(),
                s.sex(),
                s.classId(),
                s.className(),
                s.grade(),
                s.stage(),
                s.stageYear(),
                boarder,
                s.groups(),
                s.chain(),
                s.status(),
                s.enrolledOn(),
                s.joinedInto(),
                version);
    }

    public static StudentSnapshot arrived(StudentSnapshot student) {
        broker().deliver(Topics.STUDENTS, student.id(), student);
        return student;
    }

    // --- who asks

    public RequestSpecification officer() {
        return as(Roles.AID_OFFICER, org);
    }

    /// One and the same officer of the county, however often they ask.
    public RequestSpecification officer(UUID person) {
        return with(Tokens.of(Roles.AID_OFFICER).org(org).person(person));
    }

    /// One and the same principal.
    public static RequestSpecification principal(School school, UUID person) {
        return with(Tokens.of(Roles.PRINCIPAL).org(school.org()).person(person));
    }

    public static RequestSpecification principal(School school) {
        return as(Roles.PRINCIPAL, school.org());
    }

    public RequestSpecification guardian(StudentSnapshot child) {
        return with(
                Tokens.of(Roles.GUARDIAN).org(org).person(child.chain().getFirst().guardianId()));
    }

    public static RequestSpecification as(String role, String org) {
        return with(Tokens.of(role).org(org));
    }

    public static RequestSpecification with(Tokens token) {
        return given().header("Authorization", token.bearer())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    /// One point, as a scanner would send it.
    public static byte[] png() {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same caller with a form.
    public static RequestSpecification form(RequestSpecification caller) {
        return creating(caller).contentType("multipart/form-data");
    }

    /// The same caller with a fresh Idempotency-Key.
    public static RequestSpecification creating(RequestSpecification caller) {
        return caller.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    // --- what is done again and again

    public String programme() {
        return programme(Map.of());
    }

    public String programme(Map<String, Object> more) {
        return id(creating(officer()).body(setUp(more)).post(AID + "/programmes"));
    }

    public static Map<String, Object> setUp(Map<String, Object> more) {
        var body = new HashMap<String, Object>();
        body.put("code", "p-" + UUID.randomUUID().toString().substring(0, 8));
        body.put("name", "生活补助");
        body.put("basis", "财教〔2024〕");
        body.putAll(more);
        return body;
    }

    public String budget(String programme, String total) {
        return id(
                creating(officer())
                        .body(Map.of("term", TERM, "total", total))
                        .post(AID + "/programmes/" + programme + "/budgets"));
    }

    public static Map<String, Object> submission(StudentSnapshot student, String programme) {
        var body = new HashMap<String, Object>();
        body.put("studentId", student.id());
        body.put("programmeId", programme);
        body.put("term", TERM);
        body.put("hardshipKind", "SUBSISTENCE_ALLOWANCE");
        body.put("statement", "父亲病重");
        body.put("bankAccount", account());
        return body;
    }

    public static Map<String, Object> account() {
        return Map.of(
                "number", "6222021234567890128", "holder", "欧阳大明", "holderRelation", "FATHER");
    }

    public static String applied(School school, String programme) {
        return applied(arrived(student(school)), school, programme);
    }

    public static String applied(StudentSnapshot student, School school, String programme) {
        return id(
                creating(principal(school))
                        .body(submission(student, programme))
                        .post(AID + "/applications"));
    }

    public static Response decide(RequestSpecification who, String application, String outcome) {
        return creating(who)
                .body(Map.of("outcome", outcome, "reason", "依规定"))
                .post(AID + "/applications/" + application + "/decisions");
    }

    public static Response publish(School school, String programme) {
        return creating(principal(school))
                .body(Map.of("programmeId", programme, "term", TERM, "school", school.code()))
                .post(AID + "/notices");
    }

    /// So many applications of the east school that the county may decide: approved, published, the
    /// notice passed.
    public List<String> readyForCounty(String programme, int many) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < many; i++) {
            ids.add(applied(east, programme));
            decide(principal(east), ids.getLast(), "APPROVED").then().statusCode(201);
        }
        publish(east, programme).then().statusCode(201);
        TestClock.today(LocalDate.of(2026, 5, 20));
        return ids;
    }

    /// So many applications that the county has granted.
    public List<String> granted(String programme, int many) {
        var ids = readyForCounty(programme, many);
        ids.forEach(id -> decide(officer(), id, "APPROVED").then().statusCode(201));
        return ids;
    }

    public Response draw(String programme) {
        return creating(officer())
                .body(Map.of("programmeId", programme, "term", TERM))
                .post(AID + "/payment-lists");
    }

    /// Drawn up by one officer and approved by another.
    public String approvedList(String programme) {
        var list = id(draw(programme));
        creating(officer())
                .post(AID + "/payment-lists/" + list + "/approvals")
                .then()
                .statusCode(201);
        return list;
    }

    /// The bank's one result for the first payment of a list.
    public Response result(String list, String status) {
        var path = AID + "/payment-lists/" + list;
        String reference = officer().get(path + "/payments").path("items[0].reference");
        return creating(officer())
                .body(Map.of("results", List.of(Map.of("reference", reference, "status", status))))
                .post(path + "/results");
    }

    public static String id(Response created) {
        return created.then().statusCode(201).extract().path("id");
    }

    public static InMemoryBroker broker() {
        return Arc.container().instance(InMemoryBroker.class).get();
    }
}
