package org.guanai.proofs.access;

import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;
import org.guanai.demo.client.Json;

/// Somebody who calls: one of the fourteen roles at one place. What the platform knows of them is
/// in their token.
///
/// @param name what they log in with
/// @param set the story whose things are theirs
record Actor(
        String name, String role, String set, String org, UUID person, Supplier<String> token) {

    static Actor of(String name, String role, String set, Supplier<String> token) {
        var claims = Json.read(Base64.getUrlDecoder().decode(token.get().split("\\.")[1]));
        return new Actor(
                name,
                role,
                set,
                claims.path("org").asText(),
                UUID.fromString(claims.path("person").asText()),
                token);
    }

    @Override
    public String toString() {
        return role + " " + name + " of " + org;
    }
}
