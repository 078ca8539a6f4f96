package org.guanai.registry.people.account;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One group in Keycloak per role of the realm, made when it is first needed.
@ApplicationScoped
class KeycloakGroups {
    private final KeycloakAdmin admin;
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    KeycloakGroups(KeycloakAdmin admin) {
        this.admin = admin;
    }

    String idOf(String role) {
        return ids.computeIfAbsent(role, this::settled);
    }

    private String settled(String role) {
        var path = "/groups?exact=true&search=" + KeycloakAdmin.encoded(role);
        var known = idIn(admin.get(path), role);
        if (known == null) {
            var answer = admin.send("POST", "/groups", Map.of("name", role));
            known =
                    answer.status() == 409
                            ? idIn(admin.get(path), role)
                            : answer.expect(201).createdId().toString();
        }
        map(known, role);
        return known;
    }

    private void map(String group, String role) {
        var mappings = "/groups/" + group + "/role-mappings/realm";
        for (var available : admin.get(mappings + "/available")) {
            if (available.path("name").asText().equals(role)) {
                admin.send("POST", mappings, List.of(available)).expect(204);
            }
        }
    }

    private static String idIn(JsonNode groups, String name) {
        for (var group : groups) {
            if (group.path("name").asText().equals(name)) {
                return group.path("id").asText();
            }
        }
        return null;
    }
}
