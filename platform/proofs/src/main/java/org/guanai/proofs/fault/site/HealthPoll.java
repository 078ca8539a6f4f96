package org.guanai.proofs.fault.site;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Looks at a health address of some parts again and again, and counts the looks at which each was
/// not up.
public final class HealthPoll implements AutoCloseable {
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final Site site;
    private final String kind;
    private final Map<String, Integer> down = new ConcurrentHashMap<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread;

    private HealthPoll(Site site, String kind, Iterable<String> parts) {
        this.site = site;
        this.kind = kind;
        this.thread = Thread.ofVirtual().start(() -> look(parts));
    }

    /// @param kind `live`, `ready` or `well`
    public static HealthPoll on(Site site, String kind, Iterable<String> parts) {
        return new HealthPoll(site, kind, parts);
    }

    public int down() {
        return down.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public void close() {
        over.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Iterable<String> parts) {
        try {
            while (!over.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS)) {
                parts.forEach(this::look);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(String part) {
        if (!site.health(part, kind).isUp()) {
            down.merge(part, 1, Integer::sum);
        }
    }
}
