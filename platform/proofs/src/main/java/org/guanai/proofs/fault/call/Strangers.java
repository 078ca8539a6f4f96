package org.guanai.proofs.fault.call;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;

/// Tokens signed with keys that the realm does not have: whoever is shown one looks for its key.
public final class Strangers {
    /// How every token begins: an object in Base64.
    public static final String ANY_TOKEN = "eyJ";

    private static final Clock REAL_TIME = Clock.systemUTC();
    private static final int KEY_BYTES = 256;

    private Strangers() {}

    /// Each with another key.
    public static String token() {
        var now = REAL_TIME.instant().getEpochSecond();
        var head =
                "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(UUID.randomUUID());
        var claims =
                "{\"iss\":\"http://127.0.0.1\",\"sub\":\"x\",\"typ\":\"Bearer\",\"iat\":%d,\"exp\":%d}"
                        .formatted(now, now + 60);
        return text(head) + "." + text(claims) + "." + code(new byte[KEY_BYTES]);
    }

    private static String text(String json) {
        return code(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String code(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
