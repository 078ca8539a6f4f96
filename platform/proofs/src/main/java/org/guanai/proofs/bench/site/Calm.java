package org.guanai.proofs.bench.site;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// Waits until the platform has nothing left to do: what the last round set going (events on their
/// way, accounts to be opened) would else weigh on the next.
public record Calm(Site site) {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /// CPU seconds in one look that are no work: time-outs, health checks, this process' waiting.
    private static final double NOTHING = 0.06;

    private static final List<String> SERVICES =
            List.of("registry", "mentoring", "aid", "safety", "notification");

    /// @throws IllegalStateException when it never becomes calm
    public void await() {
        var enough = site.size(3, 1);
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (int quiet = 0; quiet < enough; ) {
            var used = used();
            quiet = isQuiet(used) && nothingWaits() ? quiet + 1 : 0;
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the platform does not come to rest: " + used);
            }
        }
    }

    /// CPU seconds by part, in one look.
    private Map<String, Double> used() {
        var before = site.cpu().now();
        LockSupport.parkNanos(LOOK.toNanos());
        return site.cpu().since(before).seconds();
    }

    private static boolean isQuiet(Map<String, Double> used) {
        return SERVICES.stream().mapToDouble(used::get).sum() < NOTHING;
    }

    private boolean nothingWaits() {
        return SERVICES.stream()
                .allMatch(
                        service -> site.seeding(service).count("select count(*) from outbox") == 0);
    }
}
