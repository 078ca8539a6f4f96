package org.guanai.safety;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.notification.GuardianTold;
import org.guanai.events.notification.GuardianUnreachable;
import org.guanai.events.notification.NoticeAcknowledged;
import org.guanai.events.registry.CalendarSnapshot;
import org.guanai.events.registry.OrganisationSnapshot;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.ChainLink;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Tokens;

/// A county of its own for each test, with two schools, as the safety service sees it.
public final class County {
    public static final String TERM = "2026-2027-1";
    public static final String INCIDENTS = "/api/safety/incidents";

    public final String org =
            Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 999_999));
    public final String township = org + "/" + org + "101";
    public final School east = School.in(township, "东小学");
    public final School west = School.in(township, "西小学");

    /// @param org path
    public record School(String org, String code, String name) {
        static School in(String township, String name) {
            var code = "2133" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
            return new School(township + "/" + code, code, name);
        }
    }

    public static County fresh() {
        var county = new County();
        county.organisation(county.org, county.org, OrganisationSnapshot.Kind.COUNTY, "某县");
        county.organisation(
                county.township, county.org + "101", OrganisationSnapshot.Kind.TOWNSHIP, "某镇");
        for (var school : List.of(county.east, county.west)) {
            county.organisation(
                    school.org(), school.code(), OrganisationSnapshot.Kind.SCHOOL, school.name());
        }
        county.calendar();
        return county;
    }

    private void organisation(
            String path, String code, OrganisationSnapshot.Kind kind, String name) {
        var snapshot =
                new OrganisationSnapshot(UUID.randomUUID(), path, code, kind, name, false, 1);
        broker().deliver(Topics.ORGANISATIONS, snapshot.id(), snapshot);
    }

    private void calendar() {
        var term =
                new CalendarSnapshot.Term(
                        TERM, "秋季学期", LocalDate.of(2020, 9, 1), LocalDate.of(2099, 1, 20));
        var calendar =
                new CalendarSnapshot(
                        org, List.of(term), Set.of(), Set.of(), LocalDate.of(2099, 12, 31), 1);
        broker().deliver(Topics.CALENDARS, org, calendar);
    }

    public static StudentSnapshot student(School school, UUID... guardians) {
        var student =
                new StudentSnapshot(
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
                        Arrays.stream(guardians).map(g -> new ChainLink(g, "FATHER")).toList(),
                        Status.ENROLLED,
                        LocalDate.of(2022, 9, 1),
                        1);
        broker().deliver(Topics.STUDENTS, student.id(), student);
        return student;
    }

    // --- what is reported

    public static Map<String, Object> report(StudentSnapshot... students) {
        var body = new HashMap<String, Object>();
        body.put("kind", "INJURY");
        body.put("severity", 3);
        body.put("what", "课间在操场摔倒，手臂骨折");
        body.put("where", "操场");
        body.put("occurredAt", Instant.parse("2026-11-20T02:15:00Z").toString());
        body.put(
                "students",
                Arrays.stream(students)
                        .map(s -> Map.of("studentId", s.id(), "role", "VICTIM"))
                        .toList());
        return body;
    }

    public static Map<String, Object> with(Map<String, Object> report, String field, Object value) {
        report.put(field, value);
        return report;
    }

    public static Response reporting(RequestSpecification who, Map<String, Object> report) {
        return creating(who).body(report).post(INCIDENTS);
    }

    public static UUID reported(School school, Map<String, Object> report) {
        var answer = reporting(principal(school), report);
        answer.then().statusCode(201);
        return UUID.fromString(answer.path("id"));
    }

    // --- what notification says

    public static GuardianTold told(
            UUID incident, StudentSnapshot child, UUID guardian, String channel, Instant at) {
        var told =
                new GuardianTold(
                        UUID.randomUUID(),
                        incident,
                        child.id(),
                        guardian,
                        child.org(),
                        channel,
                        1,
                        at);
        broker().deliver(Topics.NOTIFICATION_EVENTS, child.id(), told);
        return told;
    }

    public static void acknowledged(
            UUID incident, StudentSnapshot child, UUID guardian, Instant at) {
        var event =
                new NoticeAcknowledged(
                        UUID.randomUUID(),
                        incident,
                        child.id(),
                        guardian,
                        child.org(),
                        "IN_APP",
                        at);
        broker().deliver(Topics.NOTIFICATION_EVENTS, child.id(), event);
    }

    public static void unreachable(UUID incident, StudentSnapshot child, Instant at) {
        var event =
                new GuardianUnreachable(
                        UUID.randomUUID(),
                        incident,
                        child.id(),
                        child.org(),
                        "NOBODY_ACKNOWLEDGED",
                        at);
        broker().deliver(Topics.NOTIFICATION_EVENTS, child.id(), event);
    }

    // --- who asks

    public static RequestSpecification principal(School school) {
        return as(Roles.PRINCIPAL, school.org());
    }

    public RequestSpecification guardian(UUID person) {
        return with(Tokens.of(Roles.GUARDIAN).org(org).person(person));
    }

    public static RequestSpecification as(String role, String org) {
        return with(Tokens.of(role).org(org));
    }

    public static RequestSpecification with(Tokens token) {
        return given().header("Authorization", token.bearer())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    /// The same caller with a fresh Idempotency-Key.
    public static RequestSpecification creating(RequestSpecification caller) {
        return caller.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public static InMemoryBroker broker() {
        return Arc.container().instance(InMemoryBroker.class).get();
    }
}
