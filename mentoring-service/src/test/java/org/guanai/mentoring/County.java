package org.guanai.mentoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.registry.CalendarSnapshot;
import org.guanai.events.registry.OrganisationSnapshot;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.ChainLink;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;

/// A county of its own for a test, in the words of the Measures: so that tests share a database and
/// not a record. Its spring term runs from Monday 2 March to Friday 10 July 2026.
public final class County {
    public static final String TERM = "2025-2026-2";

    /// 三(1)班, in whatever school.
    public static final UUID CLASS = UUID.fromString("01980000-0000-7000-8000-000000000031");

    private static final UUID VETTER = UUID.randomUUID();
    private static final AtomicInteger NEXT = new AtomicInteger(100_000);

    private final InMemoryBroker broker;
    private final String path;
    private final Map<String, String> codes = new HashMap<>();
    private int schools;

    private County(InMemoryBroker broker) {
        this.broker = broker;
        this.path = Integer.toString(NEXT.incrementAndGet());
    }

    /// Its calendar is announced; today is Wednesday 4 March 2026, the first week of term.
    public static County inTerm(InMemoryBroker broker) {
        TestClock.today("2026-03-04");
        var county = new County(broker);
        county.organisation(county.path, county.path, OrganisationSnapshot.Kind.COUNTY, 1);
        county.organisation(
                county.township(), county.path + "102", OrganisationSnapshot.Kind.TOWNSHIP, 1);
        county.calendar(1, Set.of(), Set.of());
        return county;
    }

    public String path() {
        return path;
    }

    public String township() {
        return path + "/" + path + "102";
    }

    public void calendar(long version, Set<LocalDate> holidays, Set<LocalDate> workdays) {
        calendar(version, LocalDate.of(2026, 3, 2), holidays, workdays, Set.of());
    }

    /// @param closures working days on which the schools are closed
    public void calendar(
            long version,
            LocalDate startsOn,
            Set<LocalDate> holidays,
            Set<LocalDate> workdays,
            Set<LocalDate> closures) {
        var term = new CalendarSnapshot.Term(TERM, "spring", startsOn, LocalDate.of(2026, 7, 10));
        broker.deliver(
                Topics.CALENDARS,
                path,
                new CalendarSnapshot(
                        path,
                        List.of(term),
                        holidays,
                        workdays,
                        closures,
                        Set.of(),
                        LocalDate.of(2026, 12, 31),
                        version));
    }

    /// @return its path
    public String school() {
        schools++;
        var code = "21" + path + String.format("%02d", schools);
        var org = township() + "/" + code;
        codes.put(org, code);
        organisation(org, code, OrganisationSnapshot.Kind.SCHOOL, 1);
        return org;
    }

    public String code(String school) {
        return codes.get(school);
    }

    public UUID child(String school) {
        var id = UUID.randomUUID();
        deliver(child(id, school, 1));
        return id;
    }

    public StudentSnapshot child(UUID id, String school, long version) {
        return child(id, school, version, Status.ENROLLED, Set.of(SpecialGroup.LEFT_BEHIND));
    }

    /// With guardians.
    public StudentSnapshot child(UUID id, String school, long version, List<UUID> guardians) {
        var chain = guardians.stream().map(g -> new ChainLink(g, "GRANDMOTHER")).toList();
        return child(
                id,
                school,
                version,
                Status.ENROLLED,
                Set.of(SpecialGroup.LEFT_BEHIND),
                CLASS,
                chain);
    }

    public StudentSnapshot child(
            UUID id, String school, long version, Status status, Set<SpecialGroup> groups) {
        return child(id, school, version, status, groups, null, List.of());
    }

    /// @param classId null for a child of no class
    public StudentSnapshot child(
            UUID id,
            String school,
            long version,
            Status status,
            Set<SpecialGroup> groups,
            UUID classId,
            List<ChainLink> chain) {
        return new StudentSnapshot(
                id,
                school,
                school.substring(school.lastIndexOf('/') + 1),
                "王小明",
                "1",
                classId,
                "三(1)班",
                3,
                StudentSnapshot.Stage.PRIMARY,
                3,
                false,
                groups,
                chain,
                status,
                null,
                null,
                version);
    }

    /// A guardian of a child that is known already, at the school.
    public UUID guardianOf(UUID child, String school) {
        var id = UUID.randomUUID();
        var known = child(child, school, 2);
        deliver(
                new StudentSnapshot(
                        child,
                        school,
                        known.schoolCode(),
                        known.name(),
                        known.sex(),
                        known.classId(),
                        known.className(),
                        known.grade(),
                        known.stage(),
                        known.stageYear(),
                        known.boarder(),
                        known.groups(),
                        List.of(new StudentSnapshot.ChainLink(id, "GRANDMOTHER")),
                        known.status(),
                        null,
                        null,
                        2));
        return id;
    }

    public RequestSpecification guardian(UUID person) {
        return as(Tokens.of(Roles.GUARDIAN).org(path).person(person));
    }

    public void deliver(StudentSnapshot snapshot) {
        broker.deliver(Topics.STUDENTS, snapshot.id(), snapshot);
    }

    public UUID teacher(String school) {
        return staff(school, Roles.TEACHER);
    }

    public UUID staff(String school, String post) {
        var id = UUID.randomUUID();
        deliver(staff(id, school, post, true, 1));
        return id;
    }

    public StaffSnapshot staff(UUID id, String school, String post, boolean active, long version) {
        return new StaffSnapshot(
                id, id, school, "李老师", Set.of(post), Set.of(), null, null, active, version);
    }

    public void deliver(StaffSnapshot snapshot) {
        broker.deliver(Topics.STAFF, snapshot.id(), snapshot);
    }

    public RequestSpecification principal(String school) {
        return as(Tokens.of(Roles.PRINCIPAL).org(school));
    }

    public RequestSpecification principal(String school, UUID person) {
        return as(Tokens.of(Roles.PRINCIPAL).org(school).person(person));
    }

    public RequestSpecification officer() {
        return as(Tokens.of(Roles.COUNTY_OFFICER).org(path));
    }

    /// Another officer of the county than the one who registers helpers.
    public RequestSpecification vetter() {
        return as(Tokens.of(Roles.COUNTY_OFFICER).org(path).person(VETTER));
    }

    public RequestSpecification teacher(String school, UUID person) {
        return as(Tokens.of(Roles.TEACHER).org(school).person(person));
    }

    public RequestSpecification helper(UUID person) {
        return as(Tokens.of(Roles.HELPER).org(path).person(person));
    }

    public static RequestSpecification as(Tokens token) {
        return given().header("Authorization", token.bearer())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    public static Response post(RequestSpecification who, String path, Object body) {
        return who.header("Idempotency-Key", UUID.randomUUID().toString()).body(body).post(path);
    }

    /// A child with a teacher since the first day of term, or today.
    public Pair pair(String school, LocalDate from) {
        var child = child(school);
        var teacher = teacher(school);
        return new Pair(pairing(school, child, teacher, "TEACHER", from), child, teacher, school);
    }

    public Pair pair(String school) {
        return pair(school, null);
    }

    /// A child with a vetted surrogate parent.
    public Pair surrogatePair(String school) {
        var child = child(school);
        var helper = vettedHelper();
        return new Pair(pairing(school, child, helper, "SURROGATE", null), child, helper, school);
    }

    public UUID pairing(String school, UUID child, UUID helper, String kind, LocalDate from) {
        var answer =
                post(
                        principal(school),
                        "/api/mentoring/pairings",
                        match(child, helper, kind, from));
        assertThat(answer.statusCode()).isEqualTo(201);
        return UUID.fromString(answer.path("id"));
    }

    public static Response put(RequestSpecification who, String path, String etag, Object body) {
        return who.header("If-Match", etag).body(body).put(path);
    }

    public static Map<String, Object> match(UUID child, UUID helper, String kind, LocalDate from) {
        var match = new HashMap<String, Object>();
        match.put("studentId", child);
        match.put("helperId", helper);
        match.put("kind", kind);
        if (from != null) {
            match.put("from", from.toString());
        }
        return match;
    }

    /// A surrogate parent of the county, not vetted yet.
    public UUID helper() {
        var body =
                Map.of(
                        "name", "张阿姨",
                        "type", "SURROGATE_PARENT",
                        "category", "CARING_PERSON",
                        "phone", "13800138000",
                        "email", "zhang@example.org");
        var answer = post(officer(), "/api/mentoring/helpers", body);
        assertThat(answer.statusCode()).isEqualTo(201);
        return UUID.fromString(answer.path("id"));
    }

    public UUID vettedHelper() {
        var id = helper();
        assertThat(vet(id, "CLEAR", "2027-01-31").statusCode()).isEqualTo(201);
        return id;
    }

    public Response vet(UUID helper, String recordCheck, String validUntil) {
        var body = vetting(recordCheck, List.of(), validUntil);
        return post(vetter(), "/api/mentoring/helpers/" + helper + "/vettings", body);
    }

    /// A record check that was asked for on 1 March and answered on the day before today.
    public static Map<String, Object> vetting(
            String recordCheck, List<String> disqualifications, String validUntil) {
        return Map.of(
                "requestNumber",
                "查询2026-017",
                "consentOn",
                "2026-03-01",
                "repliedOn",
                "2026-03-03",
                "recordCheck",
                recordCheck,
                "disqualifications",
                disqualifications,
                "validUntil",
                validUntil);
    }

    private void organisation(
            String org, String code, OrganisationSnapshot.Kind kind, long version) {
        var id = UUID.randomUUID();
        broker.deliver(
                Topics.ORGANISATIONS,
                id,
                new OrganisationSnapshot(id, org, code, kind, "单位" + code, false, version));
    }

    /// A child and who looks after it.
    public record Pair(UUID id, UUID child, UUID helper, String school) {}
}
