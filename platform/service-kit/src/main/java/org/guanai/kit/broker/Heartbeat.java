package org.guanai.kit.broker;

import java.time.Duration;

/// Sign of life of a thread, on the machine's own clock.
public final class Heartbeat {
    private volatile long last = System.nanoTime();

    public void beat() {
        last = System.nanoTime();
    }

    public Duration silence() {
        return Duration.ofNanos(System.nanoTime() - last);
    }
}
