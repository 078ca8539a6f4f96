package org.guanai.registry.child.file;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class StudentResourceTest {
    private static final String STUDENTS = "/api/registry/students";

    @Inject Roster roster;
    @Inject InMemoryBroker broker;

    @Test
    void aFileIsOpenedMaskedAndItsOpeningIsOnRecord() {
        var county = County.founded();
        var entry = child(county.schoolCode);
        var id = roster.registered(county.school, entry);
        county.principal()
                .get(STUDENTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo(entry.name()))
                .body("documentNumber", startsWith("***"))
                .body("studentNumber", startsWith("***"))
                .body("guardians[0].phone", containsString("****"))
                .body("address", not(containsString("号")))
                .body("enrolment.className", equalTo("1班"));
        assertEquals(1, audits(id, "OPENED"));
    }

    @Test
    void nothingSealedIsReadableInTheDatabase() {
        var county = County.founded();
        var entry = child(county.schoolCode);
        roster.registered(county.school, entry);
        assertEquals(
                0,
                Rows.count(
                        "select count(*) from student s where s::text like ? or s::text like ?",
                        "%" + entry.documentNumber() + "%",
                        "%" + entry.address() + "%"));
        assertEquals(
                0,
                Rows.count(
                        "select count(*) from outbox where payload like ?",
                        "%" + entry.documentNumber() + "%"));
    }

    @Test
    void aDisclosureShowsTheNumbersForAReasonAndIsOnRecord() {
        var county = County.founded();
        var entry = child(county.schoolCode);
        var id = roster.registered(county.school, entry);
        then(county.principal()
                        .body(Map.of("reason", "办理学籍核对"))
                        .post(STUDENTS + "/" + id + "/disclosures"))
                .ok()
                .shows("documentNumber", entry.documentNumber())
                .shows("address", entry.address())
                .shows("guardians[0].phone", entry.guardians().getFirst().phone());
        assertEquals(
                "办理学籍核对",
                Rows.one("select reason from audit where noun_id = ? and action = 'DISCLOSED'", id)
                        .orElseThrow());
        assertEquals(
                0,
                Rows.count(
                        "select count(*) from idempotency where position(convert_to(?, 'UTF8') in"
                                + " body) > 0",
                        entry.documentNumber()));
    }

    @Test
    void aDisclosureWithoutAReasonIsRefused() {
        var county = County.founded();
        var id = roster.registered(county.school, child(county.schoolCode));
        then(county.principal()
                        .body(Map.of("reason", " "))
                        .post(STUDENTS + "/" + id + "/disclosures"))
                .is(400)
                .shows("violations[0].field", "reason");
        assertEquals(0, audits(id, "DISCLOSED"));
    }

    /// Existence is information: the same answer for every sub-resource.
    @TestFactory
    Stream<DynamicTest> anotherSchoolsChildIsAbsentEverywhere() {
        var county = County.founded();
        var id = roster.registered(county.school, child(county.schoolCode));
        var here = STUDENTS + "/" + id;
        Supplier<RequestSpecification> other = county::otherPrincipal;
        var survey = Map.of("parents", java.util.List.of(), "carer", "MOTHER");
        var guardian = Map.of("name", "某人", "relation", "UNCLE_OR_AUNT", "phone", "13812345678");
        return Stream.of(
                absent("file", () -> other.get().get(here).statusCode()),
                absent("groups", () -> other.get().get(here + "/groups").statusCode()),
                absent("surveys", () -> other.get().get(here + "/family-surveys").statusCode()),
                absent(
                        "survey",
                        () -> other.get().body(survey).post(here + "/family-surveys").statusCode()),
                absent(
                        "guardian",
                        () -> other.get().body(guardian).post(here + "/guardians").statusCode()),
                absent(
                        "disclosure",
                        () ->
                                other.get()
                                        .body(Map.of("reason", "查看资料"))
                                        .post(here + "/disclosures")
                                        .statusCode()),
                absent(
                        "change",
                        () ->
                                other.get()
                                        .header("If-Match", "\"0\"")
                                        .body(change("新名"))
                                        .put(here)
                                        .statusCode()));
    }

    @Test
    void aListIsFilteredByItsSchoolsCodeAndShowsNoOtherSchool() {
        var county = County.founded();
        var entry = child(county.schoolCode);
        roster.registered(county.school, entry);
        roster.registered(county.other, child(county.otherCode));
        then(county.officer().queryParam("school", county.schoolCode).get(STUDENTS))
                .ok()
                .lists("items.name", entry.name());
        county.officer().get(STUDENTS).then().body("items", hasSize(2));
        county.principal().get(STUDENTS).then().body("items", hasSize(1));
        then(county.principal().queryParam("school", county.otherCode).get(STUDENTS))
                .lists("items");
    }

    @Test
    void aListIsFilteredByAPlaceOfTheCountysTree() {
        var county = County.founded();
        var id = roster.registered(county.school, child(county.schoolCode));
        roster.registered(county.other, child(county.otherCode));
        then(county.officer().get(STUDENTS + "?org=" + county.school)).lists("items.id", id);
        then(county.officer().get(STUDENTS + "?org=" + county.township)).ok().has("items[1].id");
        then(county.principal().get(STUDENTS + "?org=" + county.other)).lists("items");
    }

    @Test
    void aListGoesOnWhereItsCursorSays() {
        var county = County.founded();
        for (int i = 0; i < 3; i++) {
            roster.registered(county.school, child(county.schoolCode));
        }
        var first = county.principal().queryParam("limit", 2).get(STUDENTS);
        first.then().body("items", hasSize(2)).header("Link", containsString("rel=\"next\""));
        county.principal()
                .queryParam("limit", 2)
                .queryParam("cursor", first.path("next").toString())
                .get(STUDENTS)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aSearchTakesTheBeginningOfANameOrAWholeNumberAndIsOnRecord() {
        var county = County.founded();
        var entry = child(county.schoolCode);
        roster.registered(county.school, entry);
        roster.registered(county.school, child(county.schoolCode));
        then(county.principal().queryParam("q", entry.documentNumber().toLowerCase()).get(STUDENTS))
                .lists("items.name", entry.name());
        then(county.principal().queryParam("q", entry.studentNumber()).get(STUDENTS))
                .lists("items.name", entry.name());
        county.principal().queryParam("q", "学生").get(STUDENTS).then().body("items", hasSize(2));
        then(county.principal().queryParam("q", "%").get(STUDENTS)).lists("items");
        assertEquals(
                4,
                Rows.count(
                        "select count(*) from audit where org = ? and action = 'SEARCHED'",
                        county.school));
    }

    @Test
    void aFilterOfTheWrongTypeIsNamed() {
        var county = County.founded();
        county.principal()
                .queryParam("group", "SPOILT")
                .get(STUDENTS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("kit.parameter-invalid"))
                .body("field", equalTo("group"));
        then(county.principal().queryParam("class", "x").get(STUDENTS))
                .is(400)
                .shows("field", "class");
        then(county.principal().get(STUDENTS + "/x")).absent();
    }

    @Test
    void anEditNamesItsVersionAndIsPublishedWithTheNext() {
        var county = County.founded();
        var id = roster.registered(county.school, child(county.schoolCode));
        then(county.principal().body(change("改名")).put(STUDENTS + "/" + id)).is(428);
        then(county.principal()
                        .header("If-Match", "\"9\"")
                        .body(change("改名"))
                        .put(STUDENTS + "/" + id))
                .is(412);
        county.principal()
                .header("If-Match", "\"0\"")
                .body(change("改名"))
                .put(STUDENTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("改名"))
                .body("documentNumber", startsWith("***"));
        var newest = snapshots(id).getLast();
        assertEquals("改名", newest.name());
        assertEquals(1, newest.version());
    }

    @Test
    void aNumberThatIsAnotherChildsIsAConflict() {
        var county = County.founded();
        var taken = child(county.schoolCode);
        roster.registered(county.school, taken);
        var id = roster.registered(county.school, child(county.schoolCode));
        var change = new java.util.HashMap<>(change("改号"));
        change.put("documentKind", "1");
        change.put("documentNumber", taken.documentNumber());
        then(county.principal().header("If-Match", "\"0\"").body(change).put(STUDENTS + "/" + id))
                .refused(409, "registry.number-taken")
                .hides(taken.documentNumber());
    }

    @Test
    void aGuardianSeesTheirOwnChildrenOnlyAtWhicheverSchool() {
        var county = County.founded();
        var first = child(county.schoolCode);
        var second = Roster.with(child(county.otherCode), first.guardians().getFirst());
        var one = roster.registered(county.school, first);
        var two = roster.registered(county.other, second);
        var stranger = roster.registered(county.school, child(county.schoolCode));
        var guardian = guardianOf(one);
        assertEquals(guardian, guardianOf(two));
        then(county.guardian(guardian).get("/api/registry/guardians/me/students"))
                .ok()
                .lists("items.id", one, two);
        then(county.guardian(guardian).get(STUDENTS + "/" + two)).ok().lists("groups");
        then(county.guardian(guardian).get(STUDENTS + "/" + stranger)).absent();
        then(county.guardian(UUID.randomUUID()).get(STUDENTS + "/" + one)).absent();
        then(county.guardian(guardian).get(STUDENTS)).is(403);
    }

    @Test
    void aGuardianIsAddedAtTheEndOfTheChain() {
        var county = County.founded();
        var id = roster.registered(county.school, child(county.schoolCode));
        var aunt =
                Map.of(
                        "name",
                        "姑姑",
                        "relation",
                        "UNCLE_OR_AUNT",
                        "phone",
                        "+86 139-1234-5678",
                        "email",
                        "gu@example.org");
        then(county.principal().body(aunt).post(STUDENTS + "/" + id + "/guardians"))
                .created()
                .shows("phone", "139****5678")
                .shows("position", 3);
        var chain = snapshots(id).getLast().chain();
        assertEquals(2, chain.size());
        assertEquals("UNCLE_OR_AUNT", chain.getLast().relation());
        then(county.principal().body(aunt).post(STUDENTS + "/" + id + "/guardians"))
                .refused(409, "registry.guardian-known");
    }

    @Test
    void rolesWithoutADutyHereAreRefused() {
        var county = County.founded();
        then(County.as(Tokens.of(Roles.HELPER).org(county.code)).get(STUDENTS)).is(403);
        then(County.as(Tokens.of(Roles.INTEGRATION).org(county.code)).get(STUDENTS)).is(403);
    }

    private java.util.List<StudentSnapshot> snapshots(String id) {
        return broker.published(Topics.STUDENTS, StudentSnapshot.class).stream()
                .filter(s -> s.id().toString().equals(id))
                .toList();
    }

    private static UUID guardianOf(String student) {
        return (UUID)
                Rows.one(
                                "select guardian_id from guardianship where student_id = ?",
                                UUID.fromString(student))
                        .orElseThrow();
    }

    private static long audits(String id, String action) {
        return Rows.count(
                "select count(*) from audit where noun_id = ? and action = ?", id, action);
    }

    private static DynamicTest absent(String what, Supplier<Integer> status) {
        return DynamicTest.dynamicTest(what, () -> assertEquals(404, status.get()));
    }

    static Map<String, Object> change(String name) {
        return Map.of(
                "name",
                name,
                "sex",
                "1",
                "birthDate",
                "2016-03-01",
                "ethnic",
                "01",
                "grade",
                4,
                "boarder",
                false);
    }
}
