package org.guanai.notification.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.broker;
import static org.guanai.notification.County.student;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.notification.FamilyMessageSent;
import org.guanai.events.notification.FamilyMessageWithdrawn;
import org.guanai.events.notification.ParentSessionPlanned;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.Tokens;
import org.guanai.notification.County;
import org.guanai.notification.County.Person;
import org.guanai.notification.MailServer;
import org.junit.jupiter.api.Test;

/// Families are praised, guided and taught: messages with receipts, materials in versions, sessions
/// with attendance and make-up (3.2.1d, f, 3.2.2, 3.2.4b, 3.3.3b).
@QuarkusTest
class ParentSchoolTest {
    private static final String MESSAGES = "/api/notification/family-messages";
    private static final String MATERIALS = "/api/notification/materials";
    private static final String SESSIONS = "/api/notification/parent-sessions";

    private final County county = County.fresh();
    private final Person mother = county.guardian("zh");
    private final Person father = county.guardian("zh");
    private final StudentSnapshot child = arrived(student(county.east, mother));
    private final StudentSnapshot other = arrived(student(county.east, father));
    private final UUID principal = UUID.randomUUID();
    private final UUID teacher = UUID.randomUUID();

    // --- messages

    @Test
    void praiseGoesOutAtOnceAndItsReadingIsSeen() throws Exception {
        var id =
                post(teacher(), MESSAGES, message("PRAISE", "上课积极发言", child))
                        .statusCode(201)
                        .body("state", equalTo("SENT"))
                        .extract()
                        .path("id")
                        .toString();
        told(id);
        await().atMost(Duration.ofSeconds(15))
                .until(() -> MailServer.to(mother.email()).size() == 1);
        assertThat(MailServer.to(mother.email()).getFirst().getContent().toString())
                .contains("上课积极发言");

        receipts(id).body("items", hasSize(1)).body("items[0].readAt", nullValue());
        var notice =
                county.as(mother)
                        .get(County.NOTICES + "?mine=true")
                        .then()
                        .extract()
                        .path("items[0].id");
        county.as(mother).get(County.NOTICES + "/" + notice).then().statusCode(200);

        receipts(id).body("items[0].readAt", notNullValue());
    }

    @Test
    void aWordThatLabelsAChildGoesToNoFamily() {
        post(teacher(), MESSAGES, message("PRAISE", "作为留守儿童很坚强", child))
                .statusCode(422)
                .body("code", equalTo("notification.not-neutral"));
    }

    @Test
    void guidanceOfATeacherWaitsForAnother() {
        var id =
                post(teacher(), MESSAGES, message("GUIDANCE", "每天陪孩子读书二十分钟", child, other))
                        .statusCode(201)
                        .body("state", equalTo("WAITING"))
                        .extract()
                        .path("id")
                        .toString();

        post(
                        as(Roles.CLASS_TEACHER, teacher),
                        MESSAGES + "/" + id + "/decisions",
                        Map.of("approved", true, "reason", "好"))
                .statusCode(409)
                .body("code", equalTo("notification.message-own"));
        post(
                        principal(),
                        MESSAGES + "/" + id + "/decisions",
                        Map.of("approved", true, "reason", "好"))
                .statusCode(201);

        assertThat(sent(id)).hasSize(2);
    }

    @Test
    void aMessageThatIsTakenBackIsToldToWhomItWasToldOnly() {
        var id =
                post(principal(), MESSAGES, message("GUIDANCE", "周末多陪伴", child, other))
                        .extract()
                        .path("id")
                        .toString();
        told(id);
        await().atMost(Duration.ofSeconds(15))
                .until(() -> MailServer.to(mother.email()).size() == 1);

        post(principal(), MESSAGES + "/" + id + "/withdrawals", Map.of("reason", "发错了"))
                .statusCode(201)
                .body("state", equalTo("WITHDRAWN"));
        broker().published(Topics.NOTIFICATION_EVENTS, FamilyMessageWithdrawn.class).stream()
                .filter(e -> e.messageId().toString().equals(id))
                .forEach(e -> broker().deliver(Topics.NOTIFICATION_EVENTS, e.studentId(), e));

        county.as(mother)
                .get(County.NOTICES + "?mine=true")
                .then()
                .body("items.news", containsInAnyOrder("MESSAGE_WITHDRAWN", "GUIDANCE"))
                .body("items.studentId.unique()", contains(child.id().toString()));
    }

    // --- materials

    @Test
    void aMaterialIsApprovedByAnotherAndReplacedByItsNextVersion() {
        var first =
                post(principal(), MATERIALS, material("陪伴的方法"))
                        .statusCode(201)
                        .extract()
                        .path("id")
                        .toString();
        post(principal(), MATERIALS + "/" + first + "/approvals", "").statusCode(409);
        county.as(mother).get(MATERIALS).then().body("items.id", not(hasItem(first)));
        approve(first);
        county.as(mother).get(MATERIALS).then().statusCode(200).body("items.id", hasItem(first));

        var second =
                post(principal(), MATERIALS + "/" + first + "/versions", material("陪伴的方法（修订）"))
                        .statusCode(201)
                        .body("edition", equalTo(2))
                        .extract()
                        .path("id")
                        .toString();
        approve(second);

        principal().get(MATERIALS + "/" + first).then().body("state", equalTo("RETIRED"));
        County.as(Roles.PRINCIPAL, county.west.org())
                .get(MATERIALS + "/" + first)
                .then()
                .statusCode(404);
    }

    // --- sessions

    @Test
    void aSessionInvitesFamiliesNotesWhoCameAndMakesUp() {
        var id =
                post(principal(), SESSIONS, session(Instant.now().minusSeconds(1800), child, other))
                        .statusCode(201)
                        .extract()
                        .path("id")
                        .toString();
        assertThat(broker().published(Topics.NOTIFICATION_EVENTS, ParentSessionPlanned.class))
                .filteredOn(e -> e.sessionId().toString().equals(id))
                .hasSize(2);

        put(
                        principal(),
                        SESSIONS + "/" + id + "/presence",
                        "0",
                        Map.of(
                                "present",
                                List.of(Map.of("student", child.id(), "who", "GRANDPARENT")),
                                "summary",
                                "讲了陪伴"))
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("present", contains(child.id().toString()));

        post(principal(), SESSIONS, with(session(Instant.now().plusSeconds(86_400)), "makesUp", id))
                .statusCode(201)
                .body("invited", contains(other.id().toString()));
    }

    @Test
    void aGuardianChecksInByTheCodeAndSeesOnlyTheirOwnChild() {
        var session =
                post(principal(), SESSIONS, session(Instant.now(), child, other))
                        .statusCode(201)
                        .extract();
        var path = SESSIONS + "/" + session.path("id");
        county.as(mother)
                .get(path)
                .then()
                .statusCode(200)
                .body("code", nullValue())
                .body("invited", contains(child.id().toString()));

        post(
                        county.as(mother),
                        path + "/check-ins",
                        Map.of("code", "000000", "student", child.id(), "who", "PARENT"))
                .statusCode(422);
        post(
                        county.as(mother),
                        path + "/check-ins",
                        Map.of(
                                "code",
                                session.path("code"),
                                "student",
                                other.id(),
                                "who",
                                "PARENT"))
                .statusCode(404);
        post(
                        county.as(mother),
                        path + "/check-ins",
                        Map.of(
                                "code",
                                session.path("code"),
                                "student",
                                child.id(),
                                "who",
                                "PARENT"))
                .statusCode(200)
                .body("present", contains(child.id().toString()));
    }

    @Test
    void aSessionThatIsCancelledCanBeNeitherHeldNorChanged() {
        var id =
                post(principal(), SESSIONS, session(Instant.now().plusSeconds(86_400), child))
                        .statusCode(201)
                        .extract()
                        .path("id")
                        .toString();
        post(principal(), SESSIONS + "/" + id + "/cancellations", "")
                .statusCode(201)
                .body("state", equalTo("CANCELLED"));

        put(
                        principal(),
                        SESSIONS + "/" + id,
                        "1",
                        session(Instant.now().plusSeconds(90_000), child))
                .statusCode(409);
        County.as(Roles.PRINCIPAL, county.west.org())
                .get(SESSIONS + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void theNumbersOfTheFamilysSideAreCounted() {
        county.term();
        post(principal(), SESSIONS, session(Instant.now().plusSeconds(86_400), child))
                .statusCode(201);

        County.as(Roles.COUNTY_OFFICER, county.org)
                .get("/api/notification/indicators?term=" + County.TERM)
                .then()
                .statusCode(200)
                .body(
                        "items.indicator",
                        hasItems(
                                "parent-school-held",
                                "families-present",
                                "equality-taught",
                                "schools-with-line",
                                "family-calls-held",
                                "pupil-letters-answered",
                                "guidance-read"));
    }

    @Test
    void whatIsPlannedAndWrittenIsReadChangedAndTakenOutOfUse() {
        var id =
                post(principal(), SESSIONS, session(Instant.now().plusSeconds(86_400), child))
                        .statusCode(201)
                        .extract()
                        .path("id");
        put(principal(), SESSIONS + "/" + id, "0", session(Instant.now().plusSeconds(90_000)))
                .statusCode(200);
        principal().get(SESSIONS + "?state=PLANNED").then().body("items.id", hasItem(id));
        var praise = post(principal(), MESSAGES, message("PRAISE", "很努力", child)).extract();
        principal().get(MESSAGES + "/" + praise.path("id")).then().statusCode(200);
        principal().get(MESSAGES + "?kind=PRAISE").then().body("items", hasSize(1));
        var material = post(principal(), MATERIALS, material("陪伴")).extract().path("id");
        post(principal(), MATERIALS + "/" + material + "/withdrawals", Map.of("reason", "过期"))
                .statusCode(201)
                .body("state", equalTo("RETIRED"));
    }

    private void approve(String material) {
        post(as(Roles.PRINCIPAL, UUID.randomUUID()), MATERIALS + "/" + material + "/approvals", "")
                .statusCode(201)
                .body("state", equalTo("APPROVED"));
    }

    private List<FamilyMessageSent> sent(String message) {
        return broker().published(Topics.NOTIFICATION_EVENTS, FamilyMessageSent.class).stream()
                .filter(e -> e.messageId().toString().equals(message))
                .toList();
    }

    private void told(String message) {
        sent(message).forEach(e -> broker().deliver(Topics.NOTIFICATION_EVENTS, e.studentId(), e));
    }

    private ValidatableResponse receipts(String message) {
        return principal().get(MESSAGES + "/" + message + "/receipts").then().statusCode(200);
    }

    private static Map<String, Object> message(
            String kind, String text, StudentSnapshot... children) {
        return Map.of(
                "kind",
                kind,
                "title",
                "好消息",
                "text",
                text,
                "students",
                Arrays.stream(children).map(StudentSnapshot::id).toList());
    }

    private static Map<String, Object> material(String title) {
        return Map.of(
                "title", title, "topic", "VIEWS", "ages", "小学家长", "form", "ARTICLE", "text",
                "每天说说话");
    }

    private static Map<String, Object> session(Instant at, StudentSnapshot... children) {
        var plan =
                new HashMap<String, Object>(
                        Map.of(
                                "kind",
                                "LECTURE",
                                "topics",
                                List.of("EQUALITY", "VIEWS"),
                                "title",
                                "男孩女孩一样好",
                                "speaker",
                                "李主任",
                                "place",
                                "多功能厅",
                                "at",
                                at.toString()));
        if (children.length > 0) {
            plan.put("invited", Arrays.stream(children).map(StudentSnapshot::id).toList());
        }
        return plan;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var more = new HashMap<>(body);
        more.put(field, value);
        return more;
    }

    private RequestSpecification principal() {
        return as(Roles.PRINCIPAL, principal);
    }

    private RequestSpecification teacher() {
        return as(Roles.TEACHER, teacher);
    }

    private RequestSpecification as(String role, UUID person) {
        return County.with(Tokens.of(role).org(county.east.org()).person(person));
    }

    private static ValidatableResponse post(RequestSpecification as, String path, Object body) {
        var request = as.header("Idempotency-Key", UUID.randomUUID());
        return (body.equals("") ? request : request.body(body)).post(path).then();
    }

    private static ValidatableResponse put(
            RequestSpecification as, String path, String version, Object body) {
        return as.header("If-Match", "\"" + version + "\"").body(body).put(path).then();
    }
}
