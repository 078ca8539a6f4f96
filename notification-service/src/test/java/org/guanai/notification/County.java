package org.guanai.notification;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.DutyOverdue;
import org.guanai.events.mentoring.HelperSnapshot;
import org.guanai.events.mentoring.HelperType;
import org.guanai.events.registry.CalendarSnapshot;
import org.guanai.events.registry.GuardianSnapshot;
import org.guanai.events.registry.OrganisationSnapshot;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.ChainLink;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.events.safety.IncidentInvolvementChanged;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.sealing.ConsumerSeal;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Tokens;

/// A county of its own for each test, with one township and two schools, as the notification
/// service sees it.
public final class County {
    public static final String TERM = "2026-2027-1";
    public static final String NOTICES = "/api/notification/notices";

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

    /// Somebody with an account and an address.
    public record Person(UUID id, String email) {
        public static Person fresh() {
            var id = UUID.randomUUID();
            return new Person(id, id + "@mail.test");
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
        return county;
    }

    private void organisation(
            String path, String code, OrganisationSnapshot.Kind kind, String name) {
        var snapshot =
                new OrganisationSnapshot(UUID.randomUUID(), path, code, kind, name, false, 1);
        broker().deliver(Topics.ORGANISATIONS, snapshot.id(), snapshot);
    }

    public void term() {
        var term =
                new CalendarSnapshot.Term(
                        TERM, "秋季学期", LocalDate.of(2020, 9, 1), LocalDate.of(2099, 1, 20));
        var calendar =
                new CalendarSnapshot(
                        org,
                        List.of(term),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        LocalDate.of(2099, 12, 31),
                        1);
        broker().deliver(Topics.CALENDARS, org, calendar);
    }

    // --- people

    public Person guardian(String language) {
        var person = Person.fresh();
        guardian(person, language);
        return person;
    }

    public void guardian(Person person, String language) {
        var sealed = seal(person, "guardian");
        broker().deliver(
                        Topics.GUARDIANS,
                        person.id(),
                        new GuardianSnapshot(
                                person.id(),
                                person.id(),
                                org,
                                "欧阳大明",
                                null,
                                sealed,
                                language,
                                true,
                                1));
    }

    /// A guardian who has a telephone and no mailbox.
    public Person guardianWithPhone(String phone) {
        var person = Person.fresh();
        var seal = Arc.container().instance(ConsumerSeal.class).get();
        var sealed = seal.seal("notification", phone, "guardian:" + person.id() + ":phone");
        broker().deliver(
                        Topics.GUARDIANS,
                        person.id(),
                        new GuardianSnapshot(
                                person.id(),
                                person.id(),
                                org,
                                "欧阳大明",
                                sealed,
                                null,
                                "zh",
                                true,
                                1));
        return person;
    }

    /// A guardian whom no channel reaches.
    public Person guardianWithoutAddress() {
        var person = Person.fresh();
        broker().deliver(
                        Topics.GUARDIANS,
                        person.id(),
                        new GuardianSnapshot(
                                person.id(), person.id(), org, "欧阳大明", null, null, "zh", true, 1));
        return person;
    }

    public Person staff(String org, String post) {
        return staff(org, post, Set.of());
    }

    public Person staff(String org, String post, Set<UUID> classes) {
        var person = Person.fresh();
        var sealed = seal(person, "staff");
        broker().deliver(
                        Topics.STAFF,
                        person.id(),
                        new StaffSnapshot(
                                person.id(),
                                person.id(),
                                org,
                                "王老师",
                                Set.of(post),
                                classes,
                                null,
                                sealed,
                                true,
                                1));
        return person;
    }

    public Person helper(String org) {
        var person = Person.fresh();
        var sealed = seal(person, "helper");
        broker().deliver(
                        Topics.HELPERS,
                        person.id(),
                        new HelperSnapshot(
                                person.id(),
                                org,
                                "李阿姨",
                                HelperType.SURROGATE_PARENT,
                                null,
                                sealed,
                                true,
                                1));
        return person;
    }

    private static String seal(Person person, String noun) {
        var seal = Arc.container().instance(ConsumerSeal.class).get();
        return seal.seal("notification", person.email(), noun + ":" + person.id() + ":email");
    }

    public static StudentSnapshot student(School school, Person... chain) {
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
                Arrays.stream(chain).map(p -> new ChainLink(p.id(), "FATHER")).toList(),
                Status.ENROLLED,
                LocalDate.of(2022, 9, 1),
                null,
                1);
    }

    /// The same child with these guardians from now on.
    public static StudentSnapshot withChain(StudentSnapshot child, Person... chain) {
        var links = Arrays.stream(chain).map(p -> new ChainLink(p.id(), "FATHER")).toList();
        return copy(child, links, child.joinedInto());
    }

    /// The same child, found to stand in the register under another record.
    public static StudentSnapshot joined(StudentSnapshot child, StudentSnapshot into) {
        return copy(child, List.of(), into.id());
    }

    private static StudentSnapshot copy(
            StudentSnapshot child, List<ChainLink> chain, UUID joinedInto) {
        return new StudentSnapshot(
                child.id(),
                child.org(),
                child.schoolCode(),
                child.name(),
                child.sex(),
                child.classId(),
                child.className(),
                child.grade(),
                child.stage(),
                child.stageYear(),
                child.boarder(),
                child.groups(),
                chain,
                child.status(),
                child.enrolledOn(),
                joinedInto,
                child.version() + 1);
    }

    public static StudentSnapshot arrived(StudentSnapshot student) {
        broker().deliver(Topics.STUDENTS, student.id(), student);
        return student;
    }

    // --- what happens

    public static StudentInvolved involved(StudentSnapshot student, Person... suspects) {
        return new StudentInvolved(
                UUID.randomUUID(),
                student.id(),
                student.org(),
                "INJURY",
                3,
                "VICTIM",
                Instant.parse("2026-11-20T02:15:00Z"),
                Set.copyOf(Arrays.stream(suspects).map(Person::id).toList()),
                Set.of(),
                null);
    }

    public static StudentInvolved reportedBy(StudentInvolved involved, Person reporter) {
        return new StudentInvolved(
                involved.incidentId(),
                involved.studentId(),
                involved.org(),
                involved.kind(),
                involved.severity(),
                involved.role(),
                involved.occurredAt(),
                involved.untoldGuardianIds(),
                involved.untoldHumans(),
                reporter.id());
    }

    public static StudentInvolved happened(StudentInvolved involved) {
        broker().deliver(Topics.SAFETY_EVENTS, involved.studentId(), involved);
        return involved;
    }

    /// These are suspects from now on, and no others.
    public static void suspected(StudentInvolved incident, Person... suspects) {
        changed(incident, true, suspects);
    }

    /// @param involved false when it turned out that the student was not
    public static void changed(StudentInvolved incident, boolean involved, Person... suspects) {
        broker().deliver(
                        Topics.SAFETY_EVENTS,
                        incident.studentId(),
                        new IncidentInvolvementChanged(
                                incident.incidentId(),
                                incident.studentId(),
                                incident.org(),
                                incident.kind(),
                                4,
                                incident.role(),
                                incident.occurredAt(),
                                involved,
                                Set.copyOf(Arrays.stream(suspects).map(Person::id).toList()),
                                Set.of(),
                                incident.occurredAt()));
    }

    public static DutyOverdue overdue(
            StudentSnapshot student, Person helper, DutyOverdue.Level level) {
        return new DutyOverdue(
                UUID.nameUUIDFromBytes(student.id().toString().getBytes()),
                student.id(),
                helper.id(),
                student.org(),
                "TALK",
                LocalDate.of(2026, 11, 15),
                level);
    }

    public static void missed(DutyOverdue duty) {
        broker().deliver(Topics.MENTORING_EVENTS, duty.studentId(), duty);
    }

    // --- who asks

    public RequestSpecification as(Person guardian) {
        return with(Tokens.of(Roles.GUARDIAN).org(org).person(guardian.id()));
    }

    public static RequestSpecification principal(School school) {
        return as(Roles.PRINCIPAL, school.org());
    }

    public static RequestSpecification as(String role, String org) {
        return with(Tokens.of(role).org(org));
    }

    public static RequestSpecification with(Tokens token) {
        return given().header("Authorization", token.bearer())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    public static InMemoryBroker broker() {
        return Arc.container().instance(InMemoryBroker.class).get();
    }
}
