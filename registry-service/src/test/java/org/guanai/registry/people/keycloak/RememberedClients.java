package org.guanai.registry.people.keycloak;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A stand-in for Keycloak's clients.
@Alternative
@Priority(1)
@ApplicationScoped
public class RememberedClients implements ClientRegistry {
    private final Map<String, Known> clients = new ConcurrentHashMap<>();

    @Override
    public String register(String clientId, String name, String org, String secret) {
        clients.put(clientId, new Known(org, secret, "registration 1"));
        return "registration 1";
    }

    @Override
    public String rotate(String clientId, String registration, String secret) {
        var before = known(clientId, registration);
        clients.put(clientId, new Known(before.org(), secret, "registration 2"));
        return "registration 2";
    }

    @Override
    public void revoke(String clientId, String registration) {
        known(clientId, registration);
        clients.remove(clientId);
    }

    public Optional<Known> of(String clientId) {
        return Optional.ofNullable(clients.get(clientId));
    }

    private Known known(String clientId, String registration) {
        var known = clients.get(clientId);
        if (known == null || !known.registration().equals(registration)) {
            throw new AccountsRefused(401);
        }
        return known;
    }

    public record Known(String org, String secret, String registration) {}
}
