package org.guanai.acceptance.story;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// What comes about a moment later, behind events.
final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Eventually() {}

    static <T> T get(String what, Supplier<Optional<T>> asking) {
        return await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(150))
                .until(asking::get, Optional::isPresent)
                .orElseThrow();
    }

    static void holds(String what, Supplier<Boolean> asking) {
        await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(150)).until(asking::get);
    }
}
