package org.guanai.kit.broker;

import java.time.Duration;

/// Sign of life of a thread, on the machine's own clock.
final class Pulse {
    private volatile long last = System.nanoTime();

    void beat() {
        last = System.nanoTime();
    }

    Duration silence() {
        return Duration.ofNanos(System.nanoTime() - last);
    }
}
