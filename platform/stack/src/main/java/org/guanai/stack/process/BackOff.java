package org.guanai.stack.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Back-off before a dead part is restarted: longer each time, reset once it has lived for a while.
final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration RECOVERED = Duration.ofMinutes(2);

    private Duration next = FIRST;
    private long last = System.nanoTime();

    synchronized Duration next() {
        var now = System.nanoTime();
        if (Duration.ofNanos(now - last).compareTo(RECOVERED.plus(next)) > 0) {
            next = FIRST;
        }
        last = now;
        var wait = next;
        next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
        return wait;
    }

    void sleep(Duration wait, BooleanSupplier enough) {
        var end = System.nanoTime() + wait.toNanos();
        while (System.nanoTime() < end && !enough.getAsBoolean()) {
            Pause.briefly();
        }
    }
}
