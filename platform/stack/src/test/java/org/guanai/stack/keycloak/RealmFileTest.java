package org.guanai.stack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.guanai.stack.App;
import org.junit.jupiter.api.Test;

class RealmFileTest {
    private static final Path FOLDER = Path.of("../../deploy/keycloak");
    private final JsonNode production = RealmFile.production(FOLDER).realm();
    private final JsonNode demo = RealmFile.demo(FOLDER).realm();

    @Test
    void everyServiceAndTheGatewayHaveTheirAudienceInTheDefaultScope() {
        var wanted = Stream.concat(App.SERVICES.stream(), Stream.of(App.GATEWAY));
        var audiences =
                all(scope("guanai-audience").get("protocolMappers"))
                        .map(mapper -> mapper.at("/config/included.custom.audience").asText());
        assertThat(audiences)
                .containsExactlyInAnyOrderElementsOf(
                        wanted.map(app -> "guanai-" + app.name()).toList());
        assertThat(texts(production.get("defaultDefaultClientScopes")))
                .contains("guanai-audience", "guanai-identity", "basic", "roles");
    }

    @Test
    void everyRoleHasTheGroupThatAccountsAreOpenedIn() {
        var roles = all(production.at("/roles/realm")).map(role -> role.get("name").asText());
        assertThat(all(production.get("groups")))
                .allMatch(group ->
                        texts(group.get("realmRoles")).contains(group.get("name").asText()))
                .extracting(group -> group.get("name").asText())
                .containsExactlyElementsOf(roles.toList());
    }

    @Test
    void nobodyGetsATokenByPasswordInProduction() {
        assertThat(all(production.get("clients")))
                .noneMatch(client -> client.get("directAccessGrantsEnabled").asBoolean(true));
        assertThat(all(demo.get("clients")))
                .filteredOn(client -> client.get("directAccessGrantsEnabled").asBoolean())
                .extracting(client -> client.get("clientId").asText())
                .containsExactly("guanai-demo");
    }

    @Test
    void whoLogsInIsKeptByTheRealmAndWrittenToNoLog() {
        assertThat(production.path("eventsEnabled").asBoolean()).isTrue();
        assertThat(production.path("eventsListeners").isArray()).isTrue();
        assertThat(production.path("eventsListeners")).isEmpty();
    }

    @Test
    void everyClientNamesBasicSoThatSubIsThere() {
        assertThat(all(demo.get("clients")))
                .allMatch(client -> texts(client.get("defaultClientScopes")).contains("basic"));
    }

    @Test
    void noSecretAndNoUserOfOursStandsInTheProductionFile() {
        assertThat(all(production.get("clients")).map(client -> client.path("secret").asText("")))
                .allMatch(secret -> secret.isEmpty() || secret.startsWith("${"));
        assertThat(all(production.get("users")))
                .allMatch(user -> user.has("serviceAccountClientId"));
    }

    @Test
    void theAccountsClientMayHandleUsersAndNothingElse() {
        var rights = production.at("/users/0/clientRoles/realm-management");
        assertThat(texts(rights))
                .containsExactly(
                        "manage-users",
                        "view-users",
                        "query-users",
                        "view-events",
                        "create-client");
    }

    @Test
    void organisationAndPersonAreDeclaredAndOnlyAdministratorsEditThem() throws IOException {
        var profile = userProfile();
        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
        for (var name : List.of("org", "person", "human", "posts")) {
            var attribute =
                    all(profile.get("attributes"))
                            .filter(one -> one.get("name").asText().equals(name))
                            .findFirst()
                            .orElseThrow();
            assertThat(texts(attribute.at("/permissions/edit"))).containsExactly("admin");
        }
    }

    @Test
    void tokensAreShortLivedGuessingIsSlowAndRefreshTokensServeTwiceAtMost() {
        assertThat(production.get("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(production.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(production.get("revokeRefreshToken").asBoolean()).isTrue();
        // Once more, since an answer may be lost on a bad line.
        assertThat(production.get("refreshTokenMaxReuse").asInt()).isEqualTo(1);
        assertThat(production.get("registrationAllowed").asBoolean()).isFalse();
    }

    @Test
    void whatRunsOnAPersonsDeviceUsesCodesWithProof() {
        for (var id : List.of("guanai-web", "guanai-mobile", "guanai-dev")) {
            var client = client(demo, id).orElseThrow();
            assertThat(client.at("/attributes/pkce.code.challenge.method").asText())
                    .isEqualTo("S256");
            assertThat(client.get("publicClient").asBoolean()).isTrue();
        }
    }

    @Test
    void pagesFromAnywhereLogInToTheDemoOnly() {
        assertThat(client(production, "guanai-dev")).isEmpty();
        assertThat(all(production.get("clients")).flatMap(c -> all(c.get("webOrigins"))))
                .noneMatch(origin -> origin.asText().equals("*"));
    }

    private static Optional<JsonNode> client(JsonNode realm, String id) {
        return all(realm.get("clients"))
                .filter(client -> client.get("clientId").asText().equals(id))
                .findFirst();
    }

    private JsonNode scope(String name) {
        return all(production.get("clientScopes"))
                .filter(scope -> scope.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode userProfile() throws IOException {
        var path = "/components/org.keycloak.userprofile.UserProfileProvider/0/config";
        var text = production.at(path).get("kc.user.profile.config").get(0).asText();
        return new ObjectMapper().readTree(text);
    }

    private static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> texts(JsonNode array) {
        return all(array).map(JsonNode::asText).toList();
    }
}
