package org.guanai.registry.people.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.guanai.registry.people.account.KeycloakAdmin.Group;
import org.guanai.registry.people.account.KeycloakAdmin.NewUser;

/// Accounts in Keycloak. Roles come by group, one group for each role, so that opening an account
/// is one request; the service account may manage users, but not the realm.
@ApplicationScoped
class KeycloakAccounts implements IdentityProvider {
    private static final int MOST_GROUPS = 100;

    private final KeycloakAdmin admin;
    private final Map<String, UUID> groups = new ConcurrentHashMap<>();

    KeycloakAccounts(@RestClient KeycloakAdmin admin) {
        this.admin = admin;
    }

    @Override
    public Optional<UUID> open(AccountCard card, String username) {
        card.roles().forEach(this::group);
        try {
            var created = admin.createUser(newUser(card, username)).getLocation().getPath();
            return Optional.of(UUID.fromString(created.substring(created.lastIndexOf('/') + 1)));
        } catch (AccountsRefused refused) {
            if (refused.isConflict()) {
                return opened(card, username);
            }
            throw refused;
        }
    }

    @Override
    public void change(UUID subject, AccountCard card) {
        var user = admin.user(subject);
        user.put("enabled", true).put("firstName", card.name());
        user.putPOJO("attributes", attributes(card));
        admin.changeUser(subject, user);
        for (var group : admin.groupsOf(subject, MOST_GROUPS)) {
            if (!card.roles().contains(group.name())) {
                admin.leave(subject, group.id());
            }
        }
        card.roles().forEach(role -> admin.join(subject, group(role)));
    }

    @Override
    public void close(UUID subject) {
        admin.changeUser(subject, admin.user(subject).put("enabled", false));
        admin.logOut(subject);
    }

    /// The account that an earlier, interrupted try opened for the same person.
    private Optional<UUID> opened(AccountCard card, String username) {
        return admin.users(username, true).stream()
                .filter(user -> personOf(user).equals(card.person().toString()))
                .map(user -> UUID.fromString(user.path("id").asText()))
                .findFirst();
    }

    /// The group of a role, created when it is first needed.
    private UUID group(String role) {
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

    private static NewUser newUser(AccountCard card, String username) {
        return new NewUser(
                username,
                true,
                card.name(),
                attributes(card),
                card.roles().stream().map(role -> "/" + role).toList(),
                List.of("UPDATE_PASSWORD"));
    }

    private static Map<String, List<String>> attributes(AccountCard card) {
        return Map.of(
                "org", List.of(card.accountOrg()), "person", List.of(card.person().toString()));
    }

    private static String personOf(ObjectNode user) {
        return user.path("attributes").path("person").path(0).asText();
    }
}
