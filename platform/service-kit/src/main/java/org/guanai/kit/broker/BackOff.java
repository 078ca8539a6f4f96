package org.guanai.kit.broker;

import java.time.Duration;

/// Pauses that double up to a limit while something is away.
final class BackOff {
    private final Duration first;
    private final Duration longest;
    private Duration next;

    BackOff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    Duration next() {
        var pause = next;
        var doubled = pause.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
        return pause;
    }

    /// All is well again.
    void reset() {
        next = first;
    }
}
