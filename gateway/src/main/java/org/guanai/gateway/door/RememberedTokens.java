package org.guanai.gateway.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Verified tokens, by their hash, so that a signature is checked once and not on every request.
/// Bounded; an entry ends with the token, and at the latest after the configured time.
@Singleton
class RememberedTokens {
    private static final MessageDigest SHA_256 = sha256();

    private final Cache<String, Visitor> visitors;
    private final long longestSeconds;
    private final Clock realTime = Clock.systemUTC();

    RememberedTokens(TokenConfig config) {
        this.visitors = Caffeine.newBuilder().maximumSize(config.remembered()).build();
        this.longestSeconds = config.rememberedFor().toSeconds();
    }

    /// The caller of the token with this fingerprint; null when unknown or expired.
    Visitor find(String fingerprint) {
        var visitor = visitors.getIfPresent(fingerprint);
        if (visitor == null) {
            return null;
        }
        if (visitor.until() > now()) {
            return visitor;
        }
        visitors.invalidate(fingerprint);
        return null;
    }

    Visitor remember(String fingerprint, JsonWebToken token) {
        var until = Math.min(token.getExpirationTime(), now() + longestSeconds);
        var visitor = Visitor.known(token.getSubject(), token.getClaim("azp"), until);
        visitors.put(fingerprint, visitor);
        return visitor;
    }

    /// SHA-256 as 32 Latin-1 characters: the smallest good map key.
    static String fingerprint(String token) {
        try {
            var digest = (MessageDigest) SHA_256.clone();
            var hash = digest.digest(token.getBytes(StandardCharsets.ISO_8859_1));
            return new String(hash, StandardCharsets.ISO_8859_1);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long now() {
        return realTime.millis() / 1000;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
