package org.guanai.registry.people.keycloak;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.guanai.registry.people.keycloak.KeycloakAdmin.NewPassword;
import org.guanai.registry.people.keycloak.KeycloakAdmin.NewUser;
import org.guanai.registry.people.keycloak.Login.PostAt;

/// Accounts in Keycloak. Roles come by group, one group for each role, so that opening an account
/// is one request; the service account may manage users, but not the realm.
@ApplicationScoped
class KeycloakAccounts implements IdentityProvider {
    private static final int MOST_GROUPS = 100;
    private static final int EVENTS = 200;
    private static final String OWN_PASSWORD = "UPDATE_PASSWORD";

    private final KeycloakAdmin admin;
    private final KeycloakGroups groups;

    KeycloakAccounts(@RestClient KeycloakAdmin admin, KeycloakGroups groups) {
        this.admin = admin;
        this.groups = groups;
    }

    @Override
    public Optional<UUID> open(Login login, String username) {
        login.roles().forEach(groups::of);
        try {
            var created = admin.createUser(newUser(login, username)).getLocation().getPath();
            return Optional.of(UUID.fromString(created.substring(created.lastIndexOf('/') + 1)));
        } catch (AccountsRefused refused) {
            if (refused.isConflict()) {
                var opened = opened(login, username);
                opened.ifPresent(subject -> change(subject, login));
                return opened;
            }
            throw refused;
        }
    }

    @Override
    public void change(UUID subject, Login login) {
        var user = admin.user(subject);
        user.put("enabled", true).put("firstName", login.first().name());
        user.putPOJO("attributes", attributes(login));
        if (login.code() != null) {
            user.putPOJO("credentials", List.of(login.code().representation()));
            user.putPOJO("requiredActions", List.of(OWN_PASSWORD));
        }
        admin.changeUser(subject, user);
        for (var group : admin.groupsOf(subject, MOST_GROUPS)) {
            if (!login.roles().contains(group.name())) {
                admin.leave(subject, group.id());
            }
        }
        login.roles().forEach(role -> admin.join(subject, groups.of(role)));
        if (login.code() != null) {
            admin.logOut(subject);
        }
    }

    @Override
    public void close(UUID subject) {
        admin.changeUser(subject, admin.user(subject).put("enabled", false));
        admin.logOut(subject);
    }

    @Override
    public boolean withdrawCode(UUID subject) {
        var actions = admin.user(subject).path("requiredActions");
        if (StreamSupport.stream(actions.spliterator(), false)
                .noneMatch(action -> action.asText().equals(OWN_PASSWORD))) {
            return false;
        }
        for (var credential : admin.credentials(subject)) {
            if (credential.path("type").asText().equals("password")) {
                admin.removeCredential(subject, credential.path("id").asText());
            }
        }
        return true;
    }

    /// Keycloak drops the demand for a password of one's own with it.
    @Override
    public void setPassword(UUID subject, String password) {
        admin.resetPassword(subject, new NewPassword("password", password, false));
        admin.logOut(subject);
    }

    /// By pages: a county may set its passwords in one morning.
    @Override
    public List<CodeUse> usesSince(Instant since) {
        var uses = new ArrayList<CodeUse>();
        for (int first = 0; ; first += EVENTS) {
            var page = admin.events(OWN_PASSWORD, first, EVENTS);
            page.stream()
                    .filter(event -> at(event).isAfter(since) && event.hasNonNull("userId"))
                    .map(event ->
                            new CodeUse(UUID.fromString(event.path("userId").asText()), at(event)))
                    .forEach(uses::add);
            if (page.size() < EVENTS || !at(page.getLast()).isAfter(since)) {
                return uses;
            }
        }
    }

    /// The account that an earlier, interrupted try opened for the same human.
    private Optional<UUID> opened(Login login, String username) {
        return admin.users(username, true).stream()
                .filter(user -> humanOf(user).equals(login.human().toString()))
                .map(user -> UUID.fromString(user.path("id").asText()))
                .findFirst();
    }

    private static NewUser newUser(Login login, String username) {
        return new NewUser(
                username,
                true,
                login.first().name(),
                attributes(login),
                login.roles().stream().map(role -> "/" + role).toList(),
                List.of(OWN_PASSWORD),
                login.code() == null ? List.of() : List.of(login.code().representation()));
    }

    private static Map<String, List<String>> attributes(Login login) {
        return Map.of(
                "human", List.of(login.human().toString()),
                "org", List.of(login.first().org()),
                "person", List.of(login.first().person().toString()),
                "posts", login.posts().stream().map(PostAt::claim).toList());
    }

    private static Instant at(ObjectNode event) {
        return Instant.ofEpochMilli(event.path("time").asLong());
    }

    private static String humanOf(ObjectNode user) {
        return user.path("attributes").path("human").path(0).asText();
    }
}
