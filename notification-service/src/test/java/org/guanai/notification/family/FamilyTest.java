package org.guanai.notification.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.broker;
import static org.guanai.notification.County.student;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Overdue;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.PairingSnapshot;
import org.guanai.events.notification.FamilyCallBooked;
import org.guanai.events.notification.ParentSilent;
import org.guanai.events.notification.PupilLetterSent;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;
import org.guanai.notification.County;
import org.guanai.notification.County.Person;
import org.guanai.notification.MailServer;
import org.guanai.notification.family.contact.SilenceSweep;
import org.guanai.notification.family.mailbox.LetterSweep;
import org.junit.jupiter.api.Test;

/// Families stay in touch: lines, calls, letters of children, contacts of absent parents (3.1.6c,
/// 3.2.1a, 3.2.3d).
@QuarkusTest
class FamilyTest {
    private static final String LINES = "/api/notification/school-lines";
    private static final String CALLS = "/api/notification/family-calls";
    private static final String LETTERS = "/api/notification/pupil-letters";
    private static final String CONTACTS = "/api/notification/parent-contacts";
    private static final String SILENT = "/api/notification/silent-families";

    @Inject SilenceSweep silences;
    @Inject LetterSweep letters;

    private final County county = County.fresh();
    private final Person mother = county.guardian("zh");
    private final StudentSnapshot child = arrived(leftBehind(student(county.east, mother)));
    private final Person teacher = county.staff(county.east.org(), Roles.CLASS_TEACHER);
    private final Instant tomorrow =
            Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    // --- lines and calls

    @Test
    void aChildBooksTheSchoolsLineAndNobodyElseAtThatTime() {
        var line = line();
        post(pupil(child), CALLS, booking(line))
                .statusCode(201)
                .body("guardianId", equalTo(mother.id().toString()));

        var other = arrived(student(county.east, county.guardian("zh")));
        post(pupil(other), CALLS, booking(line))
                .statusCode(409)
                .body("code", equalTo("notification.line-taken"));

        assertThat(broker().published(Topics.NOTIFICATION_EVENTS, FamilyCallBooked.class))
                .anyMatch(
                        e -> e.studentId().equals(child.id()) && e.keeperId().equals(teacher.id()));
    }

    @Test
    void aGuardianReadsTheLinesAndBooksForTheirOwnChildOnly() {
        var line = line();
        county.as(mother).get(LINES).then().statusCode(200).body("items.id", hasItem(line));
        post(county.as(mother), CALLS, with(booking(line), "student", child.id())).statusCode(201);

        var stranger = arrived(student(county.east, county.guardian("zh")));
        post(county.as(mother), CALLS, with(booking(line), "student", stranger.id()))
                .statusCode(404);
    }

    @Test
    void whatCameOfACallIsNotedAndPutRightForAReason() {
        var past =
                Map.<String, Object>of(
                        "student",
                        child.id(),
                        "at",
                        Instant.now().minus(1, ChronoUnit.HOURS).toString(),
                        "minutes",
                        10);
        var id = post(staff(), CALLS, past).statusCode(201).extract().path("id").toString();

        put(
                        staff(),
                        CALLS + "/" + id + "/outcome",
                        "0",
                        Map.of("connected", true, "minutes", 9, "mood", "GLAD"))
                .statusCode(200)
                .body("state", equalTo("HELD"));
        put(staff(), CALLS + "/" + id + "/outcome", "1", Map.of("connected", false, "minutes", 0))
                .statusCode(400)
                .body("field", equalTo("reason"));
        put(
                        staff(),
                        CALLS + "/" + id + "/outcome",
                        "1",
                        Map.of("connected", false, "minutes", 0, "reason", "记错了"))
                .statusCode(200)
                .body("state", equalTo("MISSED"));
    }

    @Test
    void aLineOfAnotherSchoolCannotBeChanged() {
        var line = line();
        put(County.principal(county.west), LINES + "/" + line, "0", lineBody()).statusCode(404);
    }

    @Test
    void aLineIsKeptByStaffOfItsSchool() {
        var west = county.staff(county.west.org(), Roles.CLASS_TEACHER);
        post(County.principal(county.east), LINES, with(lineBody(), "keeper", west.id()))
                .statusCode(404);
        var line = line();
        put(
                        County.principal(county.east),
                        LINES + "/" + line,
                        "0",
                        with(lineBody(), "keeper", west.id()))
                .statusCode(404);
        staff().get(LINES + "/" + line).then().body("keeperId", equalTo(teacher.id().toString()));
    }

    // --- letters

    @Test
    void aLetterIsReadByTheChildAndTheAdultOnly() {
        var id = write("我有点想妈妈", false);
        assertThat(
                        Rows.count(
                                "select position(convert_to('妈妈', 'UTF8') in sealed_text) from pupil_letter where id = ?",
                                UUID.fromString(id)))
                .isZero();

        adult(teacher)
                .get(LETTERS + "/" + id)
                .then()
                .statusCode(200)
                .body("text", equalTo("我有点想妈妈"));
        County.principal(county.east).get(LETTERS + "/" + id).then().statusCode(404);
        county.as(mother).get(LETTERS + "/" + id).then().statusCode(403);
        County.principal(county.east)
                .get(LETTERS)
                .then()
                .body("items[0].text", nullValue())
                .body("items[0].studentId", nullValue());
    }

    @Test
    void anAnonymousLetterDoesNotSayWhoWroteItAndIsAnswered() {
        var id = write("我不敢告诉别人", true);
        adult(teacher).get(LETTERS + "/" + id).then().body("studentId", nullValue());

        post(adult(teacher), LETTERS + "/" + id + "/replies", Map.of("text", "谢谢你告诉我"))
                .statusCode(201);

        pupil(child).get(LETTERS + "/" + id).then().body("reply", equalTo("谢谢你告诉我"));
        post(adult(teacher), LETTERS + "/" + id + "/replies", Map.of("text", "再来")).statusCode(409);
    }

    @Test
    void wordsOfDangerMakeALetterUrgent() {
        var id = write("他们打我", false);
        assertThat(broker().published(Topics.NOTIFICATION_EVENTS, PupilLetterSent.class))
                .anyMatch(e -> e.letterId().toString().equals(id) && e.urgent());
    }

    @Test
    void aLetterThatWaitsTooLongIsOwedByTheAdultThenByThePrincipal() {
        var id = write("请回信", false);
        Rows.change(
                "update pupil_letter set due_on = due_on - 30 where id = ?", UUID.fromString(id));

        letters.sweep();
        letters.sweep();

        assertThat(broker().published(Topics.NOTIFICATION_EVENTS, Overdue.class))
                .filteredOn(e -> e.id().toString().equals(id))
                .extracting(e -> e.remind().name())
                .containsExactly("OWNER", "RESPONSIBLE", "COUNTY");
    }

    @Test
    void aChildWritesToAdultsOfItsOwnSchoolOnly() {
        var stranger = county.staff(county.west.org(), Roles.COUNSELLOR);
        post(
                        pupil(child),
                        LETTERS,
                        Map.of("adult", stranger.id(), "text", "您好", "anonymous", false))
                .statusCode(422)
                .body("field", equalTo("adult"));
        pupil(child)
                .get(LETTERS + "/adults")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(teacher.id().toString()));
    }

    // --- contacts

    @Test
    void aParentWhoDoesNotCallIsRemindedAndListedOnceUntilTheyDo() {
        silences.sweep();
        since(20);
        silences.sweep();
        silences.sweep();
        assertThat(steps()).containsExactly("REMIND", "LIST", "TASK");
        silent().body("items.studentId", hasItem(child.id().toString()));

        post(county.as(mother), CONTACTS, contact(LocalDate.now())).statusCode(201);

        silent().body("items.studentId", not(hasItem(child.id().toString())));
    }

    @Test
    void aContactThatIsTakenBackCountsNoMore() {
        silences.sweep();
        since(20);
        var id =
                post(county.as(mother), CONTACTS, contact(LocalDate.now()))
                        .statusCode(201)
                        .extract()
                        .path("id")
                        .toString();

        post(county.as(mother), CONTACTS + "/" + id + "/withdrawals", Map.of("reason", "记错了"))
                .statusCode(201);

        silent().body("items.studentId", hasItem(child.id().toString()));
    }

    @Test
    void whoLooksAfterTheChildIsAskedToReachTheParentsOnDayFourteen() {
        var mentor = county.helper(county.township);
        var before = county.helper(county.township);
        paired(mentor, true);
        paired(before, false);
        silences.sweep();
        since(14);

        silences.sweep();

        var asked =
                broker().published(Topics.NOTIFICATION_EVENTS, ParentSilent.class).stream()
                        .filter(e -> e.studentId().equals(child.id()))
                        .filter(e -> e.step() == ParentSilent.Step.TASK)
                        .findFirst()
                        .orElseThrow();
        assertThat(asked.mentorIds()).containsExactly(mentor.id());
        broker().deliver(Topics.NOTIFICATION_EVENTS, child.id(), asked);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> MailServer.to(mentor.email()).size() == 1);
        assertThat(MailServer.to(before.email())).isEmpty();
    }

    @Test
    void aContactOfSomebodyWhoIsNoGuardianOrIsStillToComeIsRefused() {
        post(staff(), CONTACTS, with(contact(LocalDate.now()), "parent", UUID.randomUUID()))
                .statusCode(422)
                .body("field", equalTo("parent"));
        post(county.as(mother), CONTACTS, contact(LocalDate.now().plusDays(3)))
                .statusCode(400)
                .body("field", equalTo("on"));
        post(county.as(county.guardian("zh")), CONTACTS, contact(LocalDate.now())).statusCode(404);
    }

    @Test
    void aLineAndAContactAreReadAndPutRight() {
        var line = line();
        staff().get(LINES + "/" + line).then().statusCode(200);
        put(County.principal(county.east), LINES + "/" + line, "0", with(lineBody(), "place", "二楼"))
                .statusCode(200)
                .body("place", equalTo("二楼"));
        var call = post(pupil(child), CALLS, booking(line)).statusCode(201).extract().path("id");
        staff().get(CALLS + "/" + call).then().statusCode(200);
        staff().get(CALLS + "?line=" + line).then().body("items.id", hasItem(call));
        var contact =
                post(county.as(mother), CONTACTS, contact(LocalDate.now()))
                        .statusCode(201)
                        .extract()
                        .path("id");
        staff().get(CONTACTS + "/" + contact).then().statusCode(200);
        var right =
                Map.of(
                        "way", "CALL",
                        "with", "BOTH",
                        "initiator", "CHILD",
                        "on", LocalDate.now().toString(),
                        "minutes", 5,
                        "reason", "记错了");
        put(county.as(mother), CONTACTS + "/" + contact, "0", right)
                .statusCode(200)
                .body("minutes", equalTo(5));
        staff().get(CONTACTS + "?student=" + child.id()).then().body("items.id", hasItem(contact));
    }

    private void paired(Person mentor, boolean active) {
        var id = UUID.randomUUID();
        var pairing =
                new PairingSnapshot(
                        id, county.east.org(), child.id(), mentor.id(), "TEACHER", active, 1);
        broker().deliver(Topics.PAIRINGS, id, pairing);
    }

    private void since(int days) {
        Rows.change(
                "update parent_silence set begun_on = begun_on - "
                        + days
                        + ", since = since - "
                        + days
                        + " where student_id = ?",
                child.id());
    }

    private List<String> steps() {
        return broker().published(Topics.NOTIFICATION_EVENTS, ParentSilent.class).stream()
                .filter(e -> e.studentId().equals(child.id()))
                .map(e -> e.step().name())
                .toList();
    }

    private ValidatableResponse silent() {
        return County.principal(county.east).get(SILENT).then().statusCode(200);
    }

    private Map<String, Object> contact(LocalDate on) {
        return Map.of(
                "student",
                child.id(),
                "way",
                "VIDEO",
                "with",
                "CHILD",
                "initiator",
                "PARENT",
                "on",
                on.toString(),
                "minutes",
                15);
    }

    private String line() {
        return post(County.principal(county.east), LINES, lineBody())
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> lineBody() {
        return Map.of(
                "number",
                "0571-88880000",
                "place",
                "传达室",
                "days",
                Set.of("MONDAY", "FRIDAY"),
                "opensAt",
                "12:00",
                "closesAt",
                "13:30",
                "keeper",
                teacher.id(),
                "open",
                true);
    }

    private Map<String, Object> booking(String line) {
        return Map.of("line", line, "at", tomorrow.toString(), "minutes", 10);
    }

    private String write(String text, boolean anonymous) {
        return post(
                        pupil(child),
                        LETTERS,
                        Map.of("adult", teacher.id(), "text", text, "anonymous", anonymous))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var more = new HashMap<>(body);
        more.put(field, value);
        return more;
    }

    private RequestSpecification pupil(StudentSnapshot child) {
        return County.with(Tokens.of(Roles.STUDENT).org(county.org).person(child.id()));
    }

    private RequestSpecification staff() {
        return adult(teacher);
    }

    private RequestSpecification adult(Person who) {
        return County.with(Tokens.of(Roles.CLASS_TEACHER).org(county.east.org()).person(who.id()));
    }

    private static ValidatableResponse post(RequestSpecification as, String path, Object body) {
        return as.header("Idempotency-Key", UUID.randomUUID()).body(body).post(path).then();
    }

    private static ValidatableResponse put(
            RequestSpecification as, String path, String version, Object body) {
        return as.header("If-Match", "\"" + version + "\"").body(body).put(path).then();
    }

    private static StudentSnapshot leftBehind(StudentSnapshot c) {
        return new StudentSnapshot(
                c.id(),
                c.org(),
                c.schoolCode(),
                c.name(),
                c.sex(),
                c.classId(),
                c.className(),
                c.grade(),
                c.stage(),
                c.stageYear(),
                c.boarder(),
                Set.of(SpecialGroup.LEFT_BEHIND),
                c.chain(),
                c.status(),
                c.enrolledOn(),
                c.joinedInto(),
                c.version());
    }
}
