package org.guanai.proofs.token.sound;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/// Makes tokens that are sound in everything but what they are told to be: the claims are those of
/// a genuine token, the key is one of the realm's.
///
/// @param good a genuine token to make them after
public record Mint(String good, OwnKey key) {
    /// In seconds: longer than any trial, shorter than what no token may outlive.
    public static final long LIFE = 1_500;

    /// A token as the realm would issue it now.
    public String sound() {
        return claims(_ -> {});
    }

    /// Sound but for its claims.
    public String claims(Consumer<ObjectNode> change) {
        return Jws.of(header(), changed(freshClaims(), change), key.rs256());
    }

    /// Sound but for its header.
    public String header(Consumer<ObjectNode> change) {
        return headed(change, key.rs256());
    }

    /// Sound claims under another header and signature.
    public String headed(Consumer<ObjectNode> change, Signing signing) {
        return Jws.of(changed(header(), change), freshClaims(), signing);
    }

    /// Sound but for an algorithm.
    public String algorithm(String name, Signing signing) {
        return headed(header -> header.put("alg", name), signing);
    }

    public ObjectNode header() {
        return Jws.object().put("alg", "RS256").put("typ", "JWT").put("kid", key.kid());
    }

    public ObjectNode freshClaims() {
        var now = now();
        var claims = Jws.part(good, 1);
        return claims.put("iat", now)
                .put("exp", now + LIFE)
                .put("jti", UUID.randomUUID().toString());
    }

    public static long now() {
        return Instant.now().getEpochSecond();
    }

    private static ObjectNode changed(ObjectNode node, Consumer<ObjectNode> change) {
        change.accept(node);
        return node;
    }
}
