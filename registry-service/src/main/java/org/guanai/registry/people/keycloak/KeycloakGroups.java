package org.guanai.registry.people.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.guanai.registry.people.keycloak.KeycloakAdmin.Group;

/// The groups by which accounts get their roles, created when they are first needed.
@ApplicationScoped
class KeycloakGroups {
    private final KeycloakAdmin admin;
    private final Map<String, UUID> groups = new ConcurrentHashMap<>();

    KeycloakGroups(@RestClient KeycloakAdmin admin) {
        this.admin = admin;
    }

    UUID of(String role) {
        return groups.computeIfAbsent(role, this::settled);
    }

    private UUID settled(String role) {
        var group = known(role).orElseGet(() -> created(role));
        var mappable =
                admin.mappableRoles(group).stream()
                        .filter(available -> available.path("name").asText().equals(role))
                        .toList();
        if (!mappable.isEmpty()) {
            admin.mapRoles(group, mappable);
        }
        return group;
    }

    /// Another replica may create it at the same moment.
    private UUID created(String role) {
        try {
            admin.createGroup(new Group(null, role));
        } catch (AccountsRefused refused) {
            if (!refused.isConflict()) {
                throw refused;
            }
        }
        return known(role).orElseThrow(() -> new AccountsRefused("no group of the role"));
    }

    private Optional<UUID> known(String role) {
        return admin.groups(role, true).stream()
                .filter(group -> group.name().equals(role))
                .map(Group::id)
                .findFirst();
    }
}
