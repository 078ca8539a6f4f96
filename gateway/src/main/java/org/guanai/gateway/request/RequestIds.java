package org.guanai.gateway.request;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// The id of a request in gateway, service, event and consumer.
final class RequestIds {
    static final String HEADER = "X-Request-Id";

    private RequestIds() {}

    /// The client's id when it is 8 to 64 letters, digits, dots, dashes and underscores; else a new
    /// UUID. It identifies a request and protects nothing, so it needs no secure randomness.
    static String of(String sent) {
        if (sent != null && isSane(sent)) {
            return sent;
        }
        var random = ThreadLocalRandom.current();
        var high = random.nextLong() & 0xffff_ffff_ffff_0fffL | 0x4000L;
        var low = random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    private static boolean isSane(String id) {
        return id.length() >= 8 && id.length() <= 64 && id.chars().allMatch(RequestIds::isSane);
    }

    private static boolean isSane(int c) {
        return c >= '0' && c <= '9'
                || c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c == '.'
                || c == '_'
                || c == '-';
    }
}
