package org.guanai.registry.people.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.kit.testing.Answer.then;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.ApprovalWaiting;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.registry.County;
import org.guanai.registry.people.keycloak.RememberedAccounts;
import org.guanai.registry.people.keycloak.RememberedAccounts.Known;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A number alone does not make two names one human: the county is asked, and the post waits (C2,
/// M13).
@QuarkusTest
class IdentityQuestionTest {
    private static final String STAFF = "/api/registry/staff";
    private static final String QUESTIONS = "/api/registry/identity-questions";
    private static final String NUMBER = "11010519491231002X";

    @Inject RememberedAccounts accounts;
    @Inject InMemoryBroker broker;

    private County county;
    private UUID known;

    @BeforeEach
    void aTeacherWithANumber() {
        county = County.founded();
        known = registered(county.principal(), county.schoolCode, "王小明");
        await().until(() -> account(known).isPresent());
    }

    @Test
    void theSameNumberUnderAnotherNameWaitsForTheCounty() {
        var other = registered(county.otherPrincipal(), county.otherCode, "李大红");

        unconfirmed(other);
        assertThat(account(known).orElseThrow().posts()).hasSize(1);
        assertThat(account(other)).isEmpty();
        then(county.officer().get(QUESTIONS + "?state=ASKED"))
                .ok()
                .shows("items[0].person", other.toString())
                .shows("items[0].name", "李大红")
                .shows("items[0].knownAs", "王小明");
        assertThat(
                        broker.published(Topics.REGISTRY_EVENTS, ApprovalWaiting.class).stream()
                                .filter(waiting -> waiting.org().equals(county.code))
                                .map(ApprovalWaiting::what))
                .containsExactly("IDENTITY");
        county.otherPrincipal().get(QUESTIONS).then().statusCode(403);
        answer(another(), true).then().statusCode(404);
    }

    @Test
    void oneHumanByTwoNamesHasOneAccountWithBothPosts() {
        var other = registered(county.otherPrincipal(), county.otherCode, "李大红");
        unconfirmed(other);

        answer(question(), true).then().statusCode(201).body("state", equalTo("SAME"));

        await().until(() -> account(known).filter(a -> a.posts().size() == 2).isPresent());
        assertThat(account(other)).isEqualTo(account(known));
        answer(question(), true)
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.identity-answered"));
    }

    @Test
    void aNumberThatWasTypedWrongGoesFromTheRecordWhichIsAnothersFromThenOn() {
        var other = registered(county.otherPrincipal(), county.otherCode, "李大红");
        unconfirmed(other);
        answer(question(), true).then().statusCode(201);
        await().until(() -> account(known).filter(a -> a.posts().size() == 2).isPresent());

        answer(question(), false).then().statusCode(201).body("state", equalTo("OTHER"));

        await().until(() -> account(known).filter(a -> a.posts().size() == 1).isPresent());
        await().until(() -> account(other).isPresent());
        assertThat(account(other).orElseThrow().human())
                .isNotEqualTo(account(known).orElseThrow().human())
                .isEqualTo(newest(other).human());
        county.otherPrincipal()
                .get(STAFF + "/" + other)
                .then()
                .statusCode(200)
                .body("documentNumber", equalTo(null));
        answer(question(), true).then().statusCode(409);
    }

    @Test
    void aNameThatIsOnlyWrittenInAnotherWayAsksNothing() {
        var first =
                registered(county.principal(), county.schoolCode, "买买提·艾力", "440524188001010014");

        var second =
                registered(
                        county.otherPrincipal(), county.otherCode, "买买提艾力", "440524188001010014");

        await().until(() -> account(first).filter(a -> a.posts().size() == 2).isPresent());
        assertThat(account(second)).isEqualTo(account(first));
        county.officer().get(QUESTIONS).then().body("items", hasSize(0));
    }

    @Test
    void inTheSameSchoolANumberOfAColleagueIsRefusedAndChangesNothing() {
        county.principal()
                .body(form(county.schoolCode, "李大红", NUMBER))
                .post(STAFF)
                .then()
                .statusCode(422)
                .body("code", equalTo("registry.staff-name-differs"));
        county.principal().get(STAFF + "/" + known).then().body("name", equalTo("王小明"));
        assertThat(Rows.one("select count(*) from staff where org = ?", county.school))
                .contains(1L);
    }

    private String question() {
        return county.officer().get(QUESTIONS).path("items[0].id");
    }

    private Response answer(String question, boolean same) {
        return county.officer()
                .body(Map.of("same", same, "reason", "核对了身份证"))
                .post(QUESTIONS + "/" + question + "/answers");
    }

    private static String another() {
        return UUID.randomUUID().toString();
    }

    private void unconfirmed(UUID person) {
        await().untilAsserted(() ->
                county.officer()
                        .get("/api/registry/accounts/" + person)
                        .then()
                        .body("state", equalTo("UNCONFIRMED")));
    }

    private StaffSnapshot newest(UUID person) {
        return broker.published(Topics.STAFF, StaffSnapshot.class).stream()
                .filter(snapshot -> snapshot.id().equals(person))
                .toList()
                .getLast();
    }

    private Optional<Known> account(UUID person) {
        return accounts.of(person);
    }

    private static UUID registered(RequestSpecification as, String school, String name) {
        return registered(as, school, name, NUMBER);
    }

    private static UUID registered(
            RequestSpecification as, String school, String name, String number) {
        return then(as.body(form(school, name, number)).post(STAFF)).created().id();
    }

    private static Map<String, Object> form(String school, String name, String number) {
        var form = new HashMap<String, Object>();
        form.put("school", school);
        form.put("name", name);
        form.put("documentNumber", number);
        form.put("posts", List.of(Roles.TEACHER));
        return form;
    }
}
