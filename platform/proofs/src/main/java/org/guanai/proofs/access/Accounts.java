package org.guanai.proofs.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.guanai.acceptance.world.Eventually;
import org.guanai.stack.Platform;
import org.guanai.stack.say.PlatformFailure;

/// People who log in: whoever the registry registered, and those whom it has no way to register.
record Accounts(Platform platform) {

    /// A token, asked for before each call; the first waits until the account is there.
    Supplier<String> token(String username) {
        Eventually.get("the account " + username, () -> now(username));
        return () -> platform.tokens().of(username);
    }

    /// An account made past the registry: the first officer of a county, and a school's own system,
    /// which in production are made by whoever installs the platform.
    void make(String username, String role, String org) {
        var admin = platform.realmAdmin();
        admin.post(
                "/users",
                Map.of(
                        "username",
                        username,
                        "enabled",
                        true,
                        "firstName",
                        role,
                        "lastName",
                        username,
                        "email",
                        username + "@example.org",
                        "emailVerified",
                        true,
                        "attributes",
                        Map.of(
                                "org", List.of(org),
                                "person", List.of(UUID.randomUUID().toString()))));
        var id = admin.get("/users?exact=true&username=" + username).get(0).path("id").asText();
        admin.post("/users/" + id + "/role-mappings/realm", List.of(admin.get("/roles/" + role)));
    }

    private Optional<String> now(String username) {
        try {
            return Optional.of(platform.tokens().of(username));
        } catch (PlatformFailure notYet) {
            return Optional.empty();
        }
    }
}
