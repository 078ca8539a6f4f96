package org.guanai.officer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Keycloak's first administrator, `guanai-bootstrap`, for the last thing it does: it lends a
/// client the rights of a county's officer until there is one, and then takes itself away.
final class Bootstrap {
    private static final String ADMIN = "guanai-bootstrap";
    private static final String REALM = "/admin/realms/guanai";
    private static final String FOUNDER = "guanai-founder";
    private static final String ROLE = "county-officer";
    private static final int MOST = 500;

    private final HttpDoor door;

    private Bootstrap(HttpDoor door) {
        this.door = door;
    }

    /// @throws OfficerTrouble when the administrator is gone
    static Bootstrap at(URI keycloak, String password) {
        var token =
                new HttpDoor(keycloak, null)
                        .token(
                                "master",
                                Map.of(
                                        "grant_type",
                                        "password",
                                        "client_id",
                                        "admin-cli",
                                        "username",
                                        ADMIN,
                                        "password",
                                        password))
                        .orElseThrow(Bootstrap::retired);
        return new Bootstrap(new HttpDoor(keycloak, token));
    }

    /// Whether somebody is an officer of the county and has logged in.
    boolean hasOfficer(String county) {
        return officers()
                .filter(user -> county.equals(user.path("attributes").path("org").path(0).asText()))
                .anyMatch(user -> !wants(user, "UPDATE_PASSWORD"));
    }

    /// An access token with the rights of the county's officer.
    String founder(String county) {
        remove();
        var secret = UUID.randomUUID() + "-" + UUID.randomUUID();
        door.post(REALM + "/clients", founding(secret)).expect("the founding client was not made");
        var id = clients().findFirst().orElseThrow().path("id").asText();
        var user = (ObjectNode) door.get(client(id) + "/service-account-user").expect("no account");
        user.putObject("attributes").putArray("org").add(county);
        var userPath = REALM + "/users/" + user.path("id").asText();
        door.put(userPath, user).expect("the founding client got no county");
        var role = door.get(REALM + "/roles/" + ROLE).expect("no role of officers");
        door.post(userPath + "/role-mappings/realm", List.of(role)).expect("no rights");
        return new HttpDoor(door.base(), null)
                .token(
                        "guanai",
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", FOUNDER,
                                "client_secret", secret))
                .orElseThrow(() -> new OfficerTrouble("the founding client gets no token"));
    }

    /// Removes what [#founder] made.
    void remove() {
        clients().toList().forEach(client -> door.delete(client(client.path("id").asText())));
    }

    /// Removes the administrator itself.
    void retire() {
        var users = door.get("/admin/realms/master/users?exact=true&username=" + ADMIN);
        for (var user : users.expect("the administrator is not found")) {
            door.delete("/admin/realms/master/users/" + user.path("id").asText())
                    .expect("the administrator stays");
        }
    }

    private Stream<JsonNode> clients() {
        return all(door.get(REALM + "/clients?clientId=" + FOUNDER).expect("no clients"));
    }

    private Stream<JsonNode> officers() {
        var groups = door.get(REALM + "/groups?exact=true&search=" + ROLE).expect("no groups");
        var members =
                all(groups)
                        .flatMap(group ->
                                all(
                                        door.get(
                                                        REALM
                                                                + "/groups/"
                                                                + group.path("id").asText()
                                                                + "/members?briefRepresentation=false&max="
                                                                + MOST)
                                                .expect("no members")));
        var direct =
                door.get(REALM + "/roles/" + ROLE + "/users?briefRepresentation=false&max=" + MOST);
        return Stream.concat(members, all(direct.expect("no users")))
                .filter(user -> !user.path("username").asText().startsWith("service-account-"));
    }

    private static String client(String id) {
        return REALM + "/clients/" + id;
    }

    private static Map<String, Object> founding(String secret) {
        return Map.of(
                "clientId",
                FOUNDER,
                "name",
                "Makes the first officer, then is gone",
                "secret",
                secret,
                "publicClient",
                false,
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                false,
                "serviceAccountsEnabled",
                true,
                "defaultClientScopes",
                List.of("basic", "roles", "service_account", "guanai-identity", "guanai-audience"));
    }

    private static boolean wants(JsonNode user, String action) {
        return all(user.path("requiredActions")).anyMatch(one -> one.asText().equals(action));
    }

    private static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static OfficerTrouble retired() {
        return new OfficerTrouble(
                "Keycloak's administrator guanai-bootstrap is gone: there is a first officer, who"
                        + " registers the others. For a further county make a new administrator with"
                        + " 'kc.sh bootstrap-admin user' (docs/setup.md).");
    }
}
