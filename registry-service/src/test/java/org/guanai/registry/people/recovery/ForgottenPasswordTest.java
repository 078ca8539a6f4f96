package org.guanai.registry.people.recovery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.kit.testing.Answer.then;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.registry.AccountSecured;
import org.guanai.events.registry.AccountSecured.What;
import org.guanai.events.registry.RecoveryCodeMade;
import org.guanai.kit.sealing.ConsumerSeal;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.guanai.registry.people.keycloak.RememberedAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A forgotten password is replaced by a code at an address that its owner has shown to be theirs,
/// and nothing that anybody is answered tells who exists.
@QuarkusTest
class ForgottenPasswordTest {
    private static final String MINE = "/api/registry/me/recovery-address";
    private static final String RESETS = "/api/registry/password-resets";
    private static final String PASSWORD = "correct horse battery";

    @Inject RememberedAccounts accounts;
    @Inject InMemoryBroker broker;

    @ConfigProperty(name = "guanai.keys.dir")
    Path keys;

    private County county;
    private UUID teacher;
    private String username;

    @BeforeEach
    void aTeacherWithAnAccount() {
        county = County.founded();
        teacher = county.teacher(Roles.TEACHER, "1班");
        await().until(() -> accounts.of(teacher).isPresent());
        username = accounts.of(teacher).orElseThrow().username();
    }

    @AfterEach
    void back() {
        accounts.away(false);
    }

    @Test
    void theCodeThatIsSentToTheConfirmedAddressReplacesThePassword() {
        confirmed("wang@example.org");
        var id = asked(username.toUpperCase());
        var code = sent(id);

        complete(id, code, PASSWORD).then().statusCode(204);

        assertThat(accounts.passwordOf(teacher)).contains(PASSWORD);
        assertThat(secured()).containsExactly(What.ADDRESS_CONFIRMED, What.PASSWORD_REPLACED);
        then(county.principal().get("/api/registry/accounts/" + teacher))
                .ok()
                .shows("password", "OWN");
        complete(id, code, PASSWORD + "!").then().statusCode(422);
        assertThat(accounts.passwordOf(teacher)).contains(PASSWORD);
    }

    @Test
    void aNameThatIsNobodysIsAnsweredLikeOneThatIs() {
        var nobody = ask("nobody" + ThreadLocalRandom.current().nextInt(1_000_000));
        var somebody = ask(username);

        assertThat(nobody.statusCode()).isEqualTo(202).isEqualTo(somebody.statusCode());
        assertThat(nobody.<Map<String, Object>>path("$").keySet())
                .isEqualTo(somebody.<Map<String, Object>>path("$").keySet());
        var wrong = List.of(nobody.<String>path("id"), somebody.<String>path("id"));
        wrong.forEach(this::awaitLookUp);
        for (var id : List.of(wrong.get(0), wrong.get(1), UUID.randomUUID().toString())) {
            complete(UUID.fromString(id), "123456", PASSWORD)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("registry.recovery-code"));
        }
        assertThat(codes(UUID.fromString(wrong.get(1)))).isEmpty();
    }

    @Test
    void anAddressThatASchoolHasOnFileIsNotOneToSendACodeTo() {
        var id = asked(username);
        awaitLookUp(id.toString());
        assertThat(codes(id)).isEmpty();
        county.principal().get(MINE).then().statusCode(404);
    }

    @Test
    void fiveWrongCodesMakeTheRightOneVoid() {
        confirmed("wang@example.org");
        var id = asked(username);
        var code = sent(id);
        for (int i = 0; i < 5; i++) {
            complete(id, other(code), PASSWORD).then().statusCode(422);
        }
        complete(id, code, PASSWORD).then().statusCode(422);
        assertThat(accounts.passwordOf(teacher)).isEmpty();
    }

    @Test
    void aCodeExpires() {
        confirmed("wang@example.org");
        var id = asked(username);
        var code = sent(id);
        Rows.change("update recovery_code set good_until = now() where id = ?", id);
        complete(id, code, PASSWORD).then().statusCode(422);
    }

    @Test
    void aPersonIsSentThreeCodesAnHour() {
        confirmed("wang@example.org");
        sent(asked(username));
        sent(asked(username));
        var fourth = asked(username);
        awaitLookUp(fourth.toString());
        assertThat(codes(fourth)).isEmpty();
        mine().body(form("EMAIL", "other@example.org"))
                .post(MINE + "/codes")
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.recovery-too-often"));
    }

    @Test
    void aPasswordThatTheRealmRefusesLeavesTheCodeGoodAndSoDoesARealmThatIsAway() {
        confirmed("wang@example.org");
        var id = asked(username);
        var code = sent(id);
        complete(id, code, "weak password")
                .then()
                .statusCode(400)
                .body("code", equalTo("registry.password-weak"));
        accounts.away(true);
        complete(id, code, PASSWORD).then().statusCode(503);
        accounts.away(false);
        complete(id, code, PASSWORD).then().statusCode(204);
    }

    @Test
    void anAddressIsConfirmedByItsOwnerOnlyShownMaskedAndTakenAway() {
        var code = mine().body(form("SMS", "+86 138-0000-1234")).post(MINE + "/codes");
        code.then().statusCode(202);
        UUID id = UUID.fromString(code.path("id"));
        var another = county.teacher(county.teacher(Roles.TEACHER, "2班"));
        another.body(Map.of("code", sent(id)))
                .post(MINE + "/codes/" + id + "/confirmations")
                .then()
                .statusCode(404);
        confirm(id, other(sent(id))).then().statusCode(422);
        mine().get(MINE).then().statusCode(404);

        confirm(id, sent(id)).then().statusCode(200).body("address", equalTo("138****1234"));

        mine().get(MINE).then().statusCode(200).body("channel", equalTo("SMS"));
        mine().delete(MINE).then().statusCode(204);
        mine().get(MINE).then().statusCode(404);
        assertThat(secured()).containsExactly(What.ADDRESS_CONFIRMED, What.ADDRESS_REMOVED);
    }

    @Test
    void badInputAsksForNothing() {
        for (var wrong : List.of(form("SMS", "057112345678"), form("EMAIL", "no address"))) {
            mine().body(wrong)
                    .post(MINE + "/codes")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("registry.recovery-address"));
        }
        nobody().body(Map.of("username", " ")).post(RESETS).then().statusCode(400);
        complete(UUID.randomUUID(), "123456", "short").then().statusCode(400);
        assertThat(Rows.one("select count(*) from recovery_code where human = ?", teacher))
                .contains(0L);
    }

    private void confirmed(String address) {
        var asked = mine().body(form("EMAIL", address)).post(MINE + "/codes");
        asked.then().statusCode(202);
        UUID id = UUID.fromString(asked.path("id"));
        confirm(id, sent(id)).then().statusCode(200);
    }

    private Response confirm(UUID id, String code) {
        return mine().body(Map.of("code", code)).post(MINE + "/codes/" + id + "/confirmations");
    }

    private UUID asked(String name) {
        return UUID.fromString(ask(name).path("id"));
    }

    private static Response ask(String name) {
        return nobody().body(Map.of("username", name)).post(RESETS);
    }

    private static Response complete(UUID id, String code, String password) {
        return nobody().body(Map.of("code", code, "password", password))
                .post(RESETS + "/" + id + "/completions");
    }

    /// The code that was sent, as notification opens it.
    private String sent(UUID id) {
        await().until(() -> !codes(id).isEmpty());
        var made = codes(id).getFirst();
        return new ConsumerSeal(keys, "notification")
                .open(made.sealedCode(), RecoveryCodeMade.context(id, "code"));
    }

    private List<RecoveryCodeMade> codes(UUID id) {
        return broker.published(Topics.REGISTRY_EVENTS, RecoveryCodeMade.class).stream()
                .filter(made -> made.codeId().equals(id))
                .toList();
    }

    private List<What> secured() {
        return broker.published(Topics.REGISTRY_EVENTS, AccountSecured.class).stream()
                .filter(change -> change.person().equals(teacher))
                .map(AccountSecured::what)
                .toList();
    }

    private void awaitLookUp(String id) {
        await().until(() ->
                Rows.one(
                                "select looked_up_at is not null from recovery_code where id = ?",
                                UUID.fromString(id))
                        .equals(Optional.of(true)));
    }

    private RequestSpecification mine() {
        return County.as(Tokens.of(Roles.TEACHER).org(county.school).person(teacher));
    }

    private static RequestSpecification nobody() {
        return given().contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    private static Map<String, Object> form(String channel, String address) {
        return Map.of("channel", channel, "address", address);
    }

    /// Another code than this.
    private static String other(String code) {
        return "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
    }
}
