package org.guanai.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.guanai.stack.folder.CacheFolder;
import org.guanai.stack.keycloak.BrowserLogin;
import org.guanai.stack.keycloak.RealmAdmin;
import org.guanai.stack.keycloak.RealmSteps;
import org.guanai.stack.keycloak.TokenDesk;
import org.guanai.stack.say.ConsoleProgress;
import org.guanai.stack.say.Progress;
import org.guanai.stack.secret.Secrets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// PostgreSQL, Kafka and Keycloak, really started on free ports in an empty folder.
class RealStartTest {
    private static final Set<String> PARTS = Set.of("postgres", "kafka", "keycloak", "mail");
    private static final Path STATE = Path.of("target/real-start");
    private static Platform platform;

    @BeforeAll
    static void start() throws IOException {
        CacheFolder.delete(STATE);
        var options = PlatformOptions.fresh(STATE).only(PARTS);
        platform = Platform.start(options, new ConsoleProgress(System.out));
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void theFirstUsersTokenIsMadeForEveryServiceAndNamesOrganisationAndPerson() throws IOException {
        var claims = claims(platform.tokens().of("county"));
        assertThat(texts(claims.get("aud"))).containsAll(audiences());
        assertThat(claims.get("org").asText()).isEqualTo("330127");
        assertThat(claims.get("person").asText()).isEqualTo("0190f3c0-0000-7000-8000-000000330127");
        assertThat(claims.get("sub").asText()).isNotBlank();
        assertThat(claims.get("azp").asText()).isEqualTo("guanai-demo");
        assertThat(texts(claims.at("/realm_access/roles"))).containsExactly("county-officer");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
    }

    @Test
    void anotherSystemsTokenHasItsRoleAndOrganisation() throws IOException {
        var desk = new TokenDesk(platform.endpoints().realm(), "guanai-demo-integration");
        var token = desk.bySecret(platform.tokens().integrationSecret()).orElseThrow();
        var claims = claims(token.value());
        assertThat(texts(claims.get("aud"))).containsAll(audiences());
        assertThat(texts(claims.at("/realm_access/roles"))).contains("integration");
        assertThat(claims.get("org").asText()).isEqualTo("330127");
    }

    @Test
    void theRegistryOpensAnAccountThatCanLogIn() throws IOException {
        open("li.lei");
        var claims = claims(platform.tokens().of("li.lei"));
        assertThat(claims.get("org").asText()).isEqualTo("330127/330127102/2133000123");
        assertThat(texts(claims.at("/realm_access/roles"))).contains("class-teacher");
    }

    private static void open(String username) {
        var registry = RealmAdmin.asClient(base(), "guanai-registry-accounts", accountsSecret());
        var attributes =
                Map.of(
                        "org", List.of("330127/330127102/2133000123"),
                        "person", List.of("0190f3c0-1111-7000-8000-000000000007"));
        var account =
                Map.of(
                        "username",
                        username,
                        "enabled",
                        true,
                        "attributes",
                        attributes,
                        "groups",
                        List.of("/class-teacher"),
                        "requiredActions",
                        List.of("UPDATE_PASSWORD"));
        registry.post("/users", account);
    }

    /// An app on a phone: any port of the loopback, and a session that outlives the app.
    @Test
    void anAppStaysLoggedInAndALostAnswerDoesNotEndItsSession() throws Exception {
        open("han.mei");
        platform.tokens().of("han.mei");
        var password = platform.tokens().passwords().password();
        var realm = platform.endpoints().realm();
        var app = new BrowserLogin(realm, "guanai-mobile", "http://127.0.0.1:43127/callback");
        var tokens = app.tokens("han.mei", password, "openid offline_access");
        assertThat(tokens.path("scope").asText()).as(tokens.toString()).contains("offline_access");
        var refresh = tokens.path("refresh_token").asText();
        app.refreshed(refresh);
        var onceMore = app.refreshed(refresh);
        assertThat(onceMore.has("access_token")).as(onceMore.toString()).isTrue();
        assertThat(app.refreshed(refresh).path("error").asText()).isEqualTo("invalid_grant");
    }

    @Test
    void aPageUnderDevelopmentLogsInFromAnyPortOfThisMachine() throws Exception {
        platform.tokens().of("county");
        var realm = platform.endpoints().realm();
        var page = new BrowserLogin(realm, "guanai-dev", "http://localhost:5173/callback");
        var password = platform.tokens().passwords().password();
        var tokens = page.tokens("county", password, "openid");
        assertThat(claims(tokens.path("access_token").asText()).get("azp").asText())
                .isEqualTo("guanai-dev");
    }

    @Test
    void nothingListensBeyondThisMachine() {
        assumeTrue(ListeningSockets.areKnown());
        for (var part : PARTS) {
            if (!part.equals("mail")) {
                var process = platform.parts().process(part);
                assertThat(ListeningSockets.outer(process)).as(part).isEmpty();
            }
        }
        assertThat(ListeningSockets.outer(ProcessHandle.current())).as("mail").isEmpty();
    }

    @Test
    void theWebConsolesClientGivesNoTokenByPassword() {
        var desk = new TokenDesk(platform.endpoints().realm(), "guanai-web");
        assertThat(desk.byPassword("county", platform.tokens().passwords().password())).isEmpty();
    }

    @Test
    void aRealmStepIsTakenOnce() {
        var admin = new RealmAdmin(base(), secrets().of(Composition.ADMIN_PASSWORD));
        var name =
                new RealmSteps.Step(
                        2,
                        "name the realm",
                        realm -> realm.change(it -> it.put("displayName", "新")));
        var refuse =
                new RealmSteps.Step(
                        2,
                        "never",
                        realm -> {
                            throw new AssertionError("taken twice");
                        });
        new RealmSteps(List.of(name)).bringUpToDate(admin, Progress.silent());
        new RealmSteps(List.of(refuse)).bringUpToDate(admin, Progress.silent());
        assertThat(admin.get("").get("displayName").asText()).isEqualTo("新");
    }

    @Test
    void theServiceRoleOwnsNothingAndConnectsToItsOwnDatabaseOnly() throws SQLException {
        var owner = "select datdba::regrole::text from pg_database where datname = 'registry'";
        var connects =
                "select has_database_privilege('aid_app', 'aid', 'connect')"
                        + " and not has_database_privilege('aid_app', 'registry', 'connect')";
        assertThat(one(owner)).isEqualTo("registry_owner");
        assertThat(one(connects)).isEqualTo("t");
    }

    @Test
    void nothingIsLostWhenThePowerGoes() throws SQLException {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(one("show " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void aKilledPartCanBeStartedAgain() throws SQLException {
        platform.parts().kill("kafka");
        await().until(() -> !platform.parts().process("kafka").isAlive());
        platform.parts().restart("kafka");
        assertThat(platform.parts().process("kafka").isAlive()).isTrue();
    }

    private static String one(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(platform.endpoints().jdbc("postgres"));
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Set<String> audiences() {
        return Addresses.apps().map(app -> "guanai-" + app.name()).collect(Collectors.toSet());
    }

    private static java.net.URI base() {
        return platform.endpoints().realm().resolve("/");
    }

    private static String accountsSecret() {
        return secrets().of(ServiceEnvironment.ACCOUNTS_SECRET);
    }

    private static Secrets secrets() {
        return Secrets.in(STATE.resolve("secrets.properties"));
    }

    /// Groups that a later version adds are made by the registry itself.
    @Test
    void theRegistryMayMakeAGroupForARole() {
        var registry = RealmAdmin.asClient(base(), "guanai-registry-accounts", accountsSecret());
        registry.post("/groups", Map.of("name", "readers"));
        var group = registry.get("/groups?search=readers").get(0).get("id").asText();
        var mappings = "/groups/" + group + "/role-mappings/realm";
        var role = registry.get(mappings + "/available").get(0);
        registry.post(mappings, List.of(role));
        assertThat(registry.get(mappings)).hasSize(1);
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static Set<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}
