package org.guanai.acceptance.world;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// What comes about a moment later, behind events.
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(150);

    private Eventually() {}

    /// @throws AssertionError when there is still no answer after a minute
    public static <T> T get(String what, Supplier<Optional<T>> asking) {
        return get(what, PATIENCE, asking);
    }

    /// @throws AssertionError when there is still no answer by then
    public static <T> T get(String what, Duration patience, Supplier<Optional<T>> asking) {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            var answer = asking.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        what + " did not come about within " + patience.toSeconds() + " s");
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    public static void holds(String what, Supplier<Boolean> asking) {
        holds(what, PATIENCE, asking);
    }

    public static void holds(String what, Duration patience, Supplier<Boolean> asking) {
        get(what, patience, () -> asking.get() ? Optional.of(true) : Optional.empty());
    }
}
