package org.guanai.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;

/// Verified tokens by their hash, so that a signature is checked once and not on every request.
/// Bounded in number; an entry ends with its token, and at the latest after the configured time.
///
/// @param <T> what is known of the caller
public final class RememberedTokens<T> {
    private static final MessageDigest SHA_256 = sha256();

    private final Cache<String, Entry<T>> entries;
    private final long longestSeconds;
    private final Clock realTime;

    public RememberedTokens(TokenConfig config) {
        this(config, Clock.systemUTC());
    }

    RememberedTokens(TokenConfig config, Clock realTime) {
        this.entries = Caffeine.newBuilder().maximumSize(config.remembered()).build();
        this.longestSeconds = config.rememberedFor().toSeconds();
        this.realTime = realTime;
    }

    /// Null when the token of this fingerprint is not remembered or has run out: the hot path makes
    /// no `Optional`.
    public T find(String fingerprint) {
        var entry = entries.getIfPresent(fingerprint);
        if (entry == null) {
            return null;
        }
        if (entry.until() > now()) {
            return entry.value();
        }
        entries.invalidate(fingerprint);
        return null;
    }

    /// @param expires epoch second of the token's end (`exp`)
    /// @return the value
    public T remember(String fingerprint, T value, long expires) {
        var until = Math.min(expires, now() + longestSeconds);
        entries.put(fingerprint, new Entry<>(value, until));
        return value;
    }

    /// SHA-256 as 32 Latin-1 characters: the smallest thing that is a good map key.
    public static String fingerprint(String token) {
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

    private record Entry<T>(T value, long until) {}
}
