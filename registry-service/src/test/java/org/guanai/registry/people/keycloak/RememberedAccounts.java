package org.guanai.registry.people.keycloak;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.guanai.registry.people.keycloak.Login.PostAt;

/// A stand-in for Keycloak.
@Alternative
@Priority(1)
@ApplicationScoped
public class RememberedAccounts implements IdentityProvider {
    private final Map<UUID, Known> accounts = new ConcurrentHashMap<>();
    private final Map<String, UUID> names = new ConcurrentHashMap<>();
    private final Map<UUID, String> passwords = new ConcurrentHashMap<>();
    private final List<CodeUse> uses = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    @Override
    public Optional<UUID> open(Login login, String username) {
        refuseWhenAway();
        var subject = names.computeIfAbsent(username, _ -> UUID.randomUUID());
        var known = accounts.get(subject);
        if (known != null && !known.human().equals(login.human())) {
            return Optional.empty();
        }
        keep(subject, login, username, login.code());
        return Optional.of(subject);
    }

    @Override
    public void change(UUID subject, Login login) {
        refuseWhenAway();
        var before = accounts.get(subject);
        var code = login.code() == null ? before.code() : login.code();
        keep(subject, login, before.username(), code);
    }

    @Override
    public void close(UUID subject) {
        refuseWhenAway();
        accounts.computeIfPresent(subject, (_, a) -> a.closed());
    }

    @Override
    public boolean withdrawCode(UUID subject) {
        refuseWhenAway();
        if (uses.stream().anyMatch(use -> use.subject().equals(subject))) {
            return false;
        }
        accounts.computeIfPresent(subject, (_, a) -> a.withCode(null));
        return true;
    }

    /// Refuses what begins with "weak", as the realm's rules may refuse anything.
    @Override
    public void setPassword(UUID subject, String password) {
        refuseWhenAway();
        if (password.startsWith("weak")) {
            throw new AccountsRefused(400);
        }
        passwords.put(subject, password);
    }

    /// The password that somebody has set without the one of before.
    public Optional<String> passwordOf(UUID person) {
        return accounts.entrySet().stream()
                .filter(a -> a.getValue().holds(person))
                .findFirst()
                .map(a -> passwords.get(a.getKey()));
    }

    @Override
    public List<CodeUse> usesSince(Instant since) {
        refuseWhenAway();
        return uses.stream().filter(use -> use.at().isAfter(since)).toList();
    }

    public void away(boolean now) {
        away = now;
    }

    /// Somebody logs in with a code and sets a password of their own.
    public void use(UUID person) {
        accounts.forEach((subject, a) -> {
            if (a.posts().stream().anyMatch(post -> post.person().equals(person))) {
                uses.add(new CodeUse(subject, Instant.now()));
            }
        });
    }

    public Optional<Known> of(UUID person) {
        return accounts.values().stream()
                .filter(a -> a.posts().stream().anyMatch(post -> post.person().equals(person)))
                .findFirst();
    }

    private void keep(UUID subject, Login login, String username, Credential code) {
        accounts.put(
                subject,
                new Known(login.human(), username, new ArrayList<>(login.posts()), true, code));
    }

    private void refuseWhenAway() {
        if (away) {
            throw new AccountsRefused("away, as the test wants it");
        }
    }

    public record Known(
            UUID human, String username, List<PostAt> posts, boolean open, Credential code) {

        public String org() {
            return posts.getFirst().org();
        }

        public Set<String> roles() {
            return posts.getFirst().roles();
        }

        /// Whether this is the code that it was given.
        public boolean opensWith(String text) {
            return code != null && Credential.of(text, code.salt()).equals(code);
        }

        boolean holds(UUID person) {
            return posts.stream().anyMatch(post -> post.person().equals(person));
        }

        Known closed() {
            return new Known(human, username, posts, false, code);
        }

        Known withCode(Credential other) {
            return new Known(human, username, posts, open, other);
        }
    }
}
