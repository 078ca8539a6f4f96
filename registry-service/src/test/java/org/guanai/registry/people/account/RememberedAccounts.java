package org.guanai.registry.people.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// A stand-in for Keycloak.
@Alternative
@Priority(1)
@ApplicationScoped
class RememberedAccounts implements IdentityProvider {
    private final Map<UUID, Login> accounts = new ConcurrentHashMap<>();
    private final Map<String, UUID> names = new ConcurrentHashMap<>();
    private volatile boolean away;

    @Override
    public Optional<UUID> open(AccountCard card, String username) {
        refuseWhenAway();
        var subject = names.computeIfAbsent(username, _ -> UUID.randomUUID());
        var known = accounts.get(subject);
        if (known != null && !known.person().equals(card.person())) {
            return Optional.empty();
        }
        keep(subject, card, username);
        return Optional.of(subject);
    }

    @Override
    public void change(UUID subject, AccountCard card) {
        refuseWhenAway();
        keep(subject, card, accounts.get(subject).username());
    }

    @Override
    public void close(UUID subject) {
        refuseWhenAway();
        accounts.computeIfPresent(subject, (_, a) -> a.closed());
    }

    void away(boolean now) {
        away = now;
    }

    Optional<Login> of(UUID person) {
        return accounts.values().stream().filter(a -> a.person().equals(person)).findFirst();
    }

    private void keep(UUID subject, AccountCard card, String username) {
        accounts.put(
                subject, new Login(card.person(), username, card.accountOrg(), card.roles(), true));
    }

    private void refuseWhenAway() {
        if (away) {
            throw new AccountsRefused("away, as the test wants it");
        }
    }

    record Login(UUID person, String username, String org, Set<String> roles, boolean open) {
        Login closed() {
            return new Login(person, username, org, roles, false);
        }
    }
}
