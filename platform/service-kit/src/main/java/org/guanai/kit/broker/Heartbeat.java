package org.guanai.kit.broker;

import java.time.Duration;

/// Heartbeat of a thread, in monotonic time.
public final class Heartbeat {
    private volatile long last = System.nanoTime();

    public void beat() {
        last = System.nanoTime();
    }

    public Duration silence() {
        return Duration.ofNanos(System.nanoTime() - last);
    }
}
