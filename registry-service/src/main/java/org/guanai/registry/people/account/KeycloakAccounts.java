package org.guanai.registry.people.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// Accounts in Keycloak, through its admin API. Roles come by group, one group per role, so that
/// opening an account is one request; the service account may manage users, but not the realm.
@ApplicationScoped
class KeycloakAccounts implements Accounts {
    private final KeycloakAdmin admin;
    private final KeycloakGroups groups;

    KeycloakAccounts(KeycloakAdmin admin, KeycloakGroups groups) {
        this.admin = admin;
        this.groups = groups;
    }

    @Override
    public Optional<UUID> open(AccountCard card, String username) {
        card.roles().forEach(groups::idOf);
        var user =
                Map.of(
                        "username", username,
                        "enabled", true,
                        "firstName", card.name(),
                        "attributes", attributes(card),
                        "groups", card.roles().stream().map(role -> "/" + role).toList(),
                        "requiredActions", List.of("UPDATE_PASSWORD"));
        var answer = admin.send("POST", "/users", user);
        return switch (answer.status()) {
            case 201 -> Optional.of(answer.createdId());
            case 409 -> opened(card, username);
            default -> throw answer.refused();
        };
    }

    @Override
    public void change(UUID subject, AccountCard card) {
        var user = (ObjectNode) admin.get("/users/" + subject);
        user.put("enabled", true).put("firstName", card.name());
        user.putPOJO("attributes", attributes(card));
        admin.send("PUT", "/users/" + subject, user).expect(204);
        groups(subject, card.roles());
    }

    @Override
    public void close(UUID subject) {
        var user = (ObjectNode) admin.get("/users/" + subject);
        admin.send("PUT", "/users/" + subject, user.put("enabled", false)).expect(204);
        admin.send("POST", "/users/" + subject + "/logout", Map.of()).expect(204);
    }

    /// The account that an earlier, interrupted try opened for the same person.
    private Optional<UUID> opened(AccountCard card, String username) {
        var found = admin.get("/users?exact=true&username=" + KeycloakAdmin.encoded(username));
        return StreamSupport.stream(found.spliterator(), false)
                .filter(user -> personOf(user).equals(card.person().toString()))
                .map(user -> UUID.fromString(user.path("id").asText()))
                .findFirst();
    }

    private void groups(UUID subject, Set<String> roles) {
        var path = "/users/" + subject + "/groups/";
        for (var group : admin.get("/users/" + subject + "/groups?max=100")) {
            if (!roles.contains(group.path("name").asText())) {
                admin.send("DELETE", path + group.path("id").asText(), null).expect(204);
            }
        }
        roles.forEach(role -> admin.send("PUT", path + groups.idOf(role), null).expect(204));
    }

    private static Map<String, List<String>> attributes(AccountCard card) {
        return Map.of(
                "org", List.of(card.accountOrg()), "person", List.of(card.person().toString()));
    }

    private static String personOf(JsonNode user) {
        return user.path("attributes").path("person").path(0).asText();
    }
}
