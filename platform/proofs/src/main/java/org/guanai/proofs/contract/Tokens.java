package org.guanai.proofs.contract;

import java.time.Duration;
import org.guanai.stack.Platform;

/// Access tokens of users, and of the integration client, whose token is asked for anew every two
/// minutes.
final class Tokens {
    private static final String INTEGRATION = "integration";
    private static final Duration USED = Duration.ofMinutes(2);

    private final Platform platform;
    private String held;
    private long until;

    Tokens(Platform platform) {
        this.platform = platform;
    }

    String of(String user) {
        return user.equals(INTEGRATION) ? integration() : platform.tokens().of(user);
    }

    private synchronized String integration() {
        if (held == null || System.nanoTime() - until > 0) {
            held = platform.tokens().integration();
            until = System.nanoTime() + USED.toNanos();
        }
        return held;
    }
}
