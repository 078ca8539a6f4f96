package org.guanai.stack.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Interval between two probes of another process.
public final class Pause {
    private static final Duration BRIEF = Duration.ofMillis(80);

    private Pause() {}

    public static void briefly() {
        LockSupport.parkNanos(BRIEF.toNanos());
    }
}
