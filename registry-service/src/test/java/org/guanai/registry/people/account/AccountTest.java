package org.guanai.registry.people.account;

import static org.awaitility.Awaitility.await;
import static org.guanai.registry.Roster.child;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.HelperSnapshot;
import org.guanai.events.mentoring.HelperType;
import org.guanai.events.registry.GuardianSnapshot;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.people.keycloak.Login.PostAt;
import org.guanai.registry.people.keycloak.RememberedAccounts;
import org.guanai.registry.people.keycloak.RememberedAccounts.Known;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Registering somebody opens an account, leaving closes it.
@QuarkusTest
class AccountTest {
    private static final String STAFF = "/api/registry/staff";
    private static int next = 10_000;

    @Inject RememberedAccounts accounts;
    @Inject Roster roster;
    @Inject InMemoryBroker broker;
    private County county;

    @BeforeEach
    void aCounty() {
        county = County.founded();
    }

    @AfterEach
    void back() {
        accounts.away(false);
    }

    @Test
    void aTeachersLoginNameTellsNothingAndTheAccountIsClosedWithTheirLeaving() {
        var phone = phone();
        var id = registered("王老师", phone, Roles.CLASS_TEACHER);
        var account = awaited(id, Known::open);
        assertFalse(account.username().contains(phone), account.username());
        assertEquals(county.school, account.org());
        assertEquals(Set.of(Roles.CLASS_TEACHER), account.roles());
        county.principal().delete(STAFF + "/" + id).then().statusCode(204);
        awaited(id, a -> !a.open());
        var newest =
                broker.published(Topics.STAFF, StaffSnapshot.class).stream()
                        .filter(s -> s.id().equals(id))
                        .toList()
                        .getLast();
        assertEquals(false, newest.active());
        assertEquals(account.human(), newest.human());
    }

    @Test
    void twoPeopleWithOnePhoneHaveTwoNamesThatTellNothingOfEachOther() {
        var phone = phone();
        var first = awaited(registered("甲", phone, Roles.TEACHER), Known::open);
        var second = awaited(registered("乙", phone, Roles.TEACHER), Known::open);
        assertNotEquals(first.username(), second.username());
        assertEquals(first.username().length(), second.username().length());
    }

    @Test
    void aTeacherAtTwoSchoolsHasOneAccountWithTwoPosts() {
        var phone = phone();
        var here = registered("两校老师", phone, Roles.TEACHER);
        var body = body("两校老师", phone, Roles.CLASS_TEACHER);
        body.put("school", county.otherCode);
        var there = registered(county.otherPrincipal(), body);
        var account = awaited(there, a -> a.posts().size() == 2);
        assertEquals(account, awaited(here, Known::open));
        assertEquals(List.of(here, there), account.posts().stream().map(PostAt::person).toList());
        county.principal().delete(STAFF + "/" + here).then().statusCode(204);
        assertTrue(awaited(there, a -> a.posts().size() == 1).open());
        county.otherPrincipal().delete(STAFF + "/" + there).then().statusCode(204);
        awaited(there, a -> !a.open());
        assertEquals(here, registered("两校老师", phone, Roles.TEACHER));
        assertEquals(account.username(), awaited(here, Known::open).username());
    }

    @Test
    void aTeacherWhoIsAMotherHasOneAccount() {
        var phone = phone();
        var teacher = registered("刘妈妈", phone, Roles.TEACHER);
        var student = roster.registered(county.school, child(county.schoolCode));
        var body = Map.of("name", "刘妈妈", "relation", "MOTHER", "phone", phone);
        var added =
                county.principal()
                        .body(body)
                        .post("/api/registry/students/" + student + "/guardians");
        var mother = UUID.fromString(added.path("id"));
        var account = awaited(mother, a -> a.posts().size() == 2);
        assertEquals(account, awaited(teacher, Known::open));
        assertEquals(Set.of(Roles.TEACHER), account.roles());
        var published =
                broker.published(Topics.GUARDIANS, GuardianSnapshot.class).stream()
                        .filter(g -> g.id().equals(mother))
                        .toList()
                        .getLast();
        assertEquals(account.human(), published.human());
    }

    @Test
    void whoeverHasThePhoneAndNameOfAnotherButAnotherDocumentIsAnother() {
        var phone = phone();
        var first = body("同名", phone, Roles.TEACHER);
        first.put("documentNumber", "11010519491231002X");
        var second = body("同名", phone, Roles.TEACHER);
        second.put("documentNumber", "440524188001010014");
        second.put("school", county.otherCode);
        var one = awaited(registered(county.principal(), first), Known::open);
        var other = awaited(registered(county.otherPrincipal(), second), Known::open);
        assertNotEquals(one.human(), other.human());
    }

    @Test
    void aGuardiansTokenIsOfTheCounty() {
        var entry = child(county.schoolCode);
        var guardian = guardianOf(roster.registered(county.school, entry));
        var account = awaited(guardian, Known::open);
        assertEquals(county.code, account.org());
        for (var reader : List.of(county.officer(), county.principal())) {
            reader.get("/api/registry/accounts/" + guardian)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("OPEN"))
                    .body("password", equalTo("NONE"))
                    .body("username", equalTo(account.username()));
        }
        county.otherPrincipal().get("/api/registry/accounts/" + guardian).then().statusCode(404);
    }

    @Test
    void guardiansAccountsWaitWhileARosterIsTakenInAndThoseOfStaffDoNot() {
        var job = UUID.randomUUID();
        Rows.change(
                """
                insert into job (id, kind, org, requested_by, payload, request_id, state, due_at)
                values (?, 'import', ?, 'county', '{}', 'r', 'RUNNING', now() + interval '1 hour')\
                """,
                job,
                county.code);
        var guardian = guardianOf(roster.registered(county.school, child(county.schoolCode)));
        awaited(registered("孙老师", phone(), Roles.TEACHER), Known::open);
        assertTrue(accounts.of(guardian).isEmpty());
        Rows.change("update job set state = 'DONE' where id = ?", job);
        awaited(guardian, Known::open);
    }

    @Test
    void aHelperHasAnAccountWhileActive() {
        var id = UUID.randomUUID();
        broker.deliver(Topics.HELPERS, id, helper(id, false, 0));
        broker.deliver(Topics.HELPERS, id, helper(id, true, 1));
        assertEquals(county.code, awaited(id, Known::open).org());
        broker.deliver(Topics.HELPERS, id, helper(id, false, 2));
        awaited(id, a -> !a.open());
        broker.deliver(Topics.HELPERS, id, helper(id, true, 1));
        assertEquals(false, accounts.of(id).orElseThrow().open());
    }

    @Test
    void whileKeycloakIsAwayPeopleAreRegisteredAndTheirAccountsWait() {
        accounts.away(true);
        var id = registered("刘老师", phone(), Roles.TEACHER);
        await().until(() ->
                Rows.one("select failure from account where human = ?", id)
                        .equals(Optional.of("registry.accounts-away")));
        county.officer()
                .get("/api/registry/accounts/" + id)
                .then()
                .body("state", equalTo("WAITING"))
                .body("problem", equalTo("registry.accounts-away"));
        accounts.away(false);
        awaited(id, Known::open);
    }

    @Test
    void aPrincipalIsMadeFromAboveAndPostsBelowTheSchoolByItself() {
        staff(county.principal(), "某人", phone(), Roles.PRINCIPAL)
                .then()
                .statusCode(403)
                .body("code", equalTo("registry.post-not-yours-to-give"));
        staff(county.officer(), "校长", phone(), Roles.PRINCIPAL).then().statusCode(201);
        staff(county.officer(), "县官", phone(), Roles.COUNTY_OFFICER).then().statusCode(403);
        staff(county.officer(), "家长", phone(), Roles.GUARDIAN).then().statusCode(403);
        staff(county.otherPrincipal(), "老师", phone(), Roles.TEACHER)
                .then()
                .statusCode(422)
                .body("code", equalTo("registry.school-unknown"));
    }

    @Test
    void nobodyTakesAPostThatTheyCouldNotGive() {
        var body = body("审计", phone(), Roles.AUDITOR);
        body.remove("school");
        body.put("org", county.school);
        var auditor = registered(county.officer(), body);
        var change = Map.of("name", "审计", "posts", List.of(Roles.TEACHER));
        var tag = county.principal().get(STAFF + "/" + auditor).header("ETag");
        county.principal()
                .header("If-Match", tag)
                .body(change)
                .put(STAFF + "/" + auditor)
                .then()
                .statusCode(403)
                .body("code", equalTo("registry.post-not-yours-to-give"));
        body.put("posts", List.of(Roles.TEACHER));
        staff(county.principal(), "审计", (String) body.get("phone"), Roles.TEACHER)
                .then()
                .statusCode(403);
    }

    @Test
    void aNameAloneIsNobody() {
        var body = body("无名", phone(), Roles.TEACHER);
        body.remove("phone");
        county.principal()
                .body(body)
                .post(STAFF)
                .then()
                .statusCode(422)
                .body("code", equalTo("registry.staff-unrecognisable"));
        body.put("username", "wuming" + county.code);
        var one = registered(county.principal(), body);
        assertEquals(one, registered(county.principal(), body));
        body.put("username", "other" + county.code);
        assertNotEquals(one, registered(county.principal(), body));
    }

    @Test
    void aGivenUsernameIsTheirsOrRefused() {
        var name = "wang" + county.code;
        var body = body("王", phone(), Roles.TEACHER);
        body.put("username", name);
        var id = UUID.fromString(county.principal().body(body).post(STAFF).path("id"));
        assertEquals(name, awaited(id, Known::open).username());
        await().until(() -> !accounts.of(id).isEmpty());
        body.put("name", "另一位");
        body.put("phone", phone());
        county.principal()
                .body(body)
                .post(STAFF)
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.username-taken"));
    }

    @Test
    void staffAreShownMaskedAndToTheirOwnSchool() {
        var phone = phone();
        var id = registered("赵老师", phone, Roles.TEACHER);
        county.principal()
                .get(STAFF + "/" + id)
                .then()
                .statusCode(200)
                .body("phone", equalTo("155****" + phone.substring(7)));
        county.otherPrincipal().get(STAFF + "/" + id).then().statusCode(404);
        county.otherPrincipal().delete(STAFF + "/" + id).then().statusCode(404);
        assertTrue(county.principal().get(STAFF).<List<String>>path("items.name").contains("赵老师"));
    }

    private Known awaited(UUID person, java.util.function.Predicate<Known> state) {
        await().until(() -> accounts.of(person).filter(state).isPresent());
        return accounts.of(person).orElseThrow();
    }

    private UUID registered(String name, String phone, String post) {
        var answer = staff(county.principal(), name, phone, post);
        answer.then().statusCode(201);
        return UUID.fromString(answer.path("id"));
    }

    private static UUID registered(RequestSpecification as, Map<String, Object> body) {
        var answer = as.body(body).post(STAFF);
        answer.then().statusCode(201);
        return UUID.fromString(answer.path("id"));
    }

    private Response staff(RequestSpecification as, String name, String phone, String post) {
        return as.body(body(name, phone, post)).post(STAFF);
    }

    private Map<String, Object> body(String name, String phone, String post) {
        return new java.util.HashMap<>(
                Map.of(
                        "school",
                        county.schoolCode,
                        "name",
                        name,
                        "phone",
                        phone,
                        "posts",
                        List.of(post)));
    }

    private HelperSnapshot helper(UUID id, boolean active, long version) {
        return new HelperSnapshot(
                id,
                county.school,
                "代理家长",
                HelperType.SURROGATE_PARENT,
                null,
                null,
                active,
                version);
    }

    private static UUID guardianOf(String student) {
        return (UUID)
                Rows.one(
                                "select guardian_id from guardianship where student_id = ?",
                                UUID.fromString(student))
                        .orElseThrow();
    }

    private static synchronized String phone() {
        return "15500" + String.format("%06d", next++);
    }
}
