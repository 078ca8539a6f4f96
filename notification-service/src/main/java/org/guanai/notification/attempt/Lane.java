package org.guanai.notification.attempt;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.guanai.kit.scope.SystemScope;
import org.jboss.logging.Logger;

/// One queue with its own thread and its own number of attempts under way. A claim takes no more
/// than can begin at once; what comes while it works is claimed when one of them ends, or at the
/// next wake-up.
final class Lane {
    private static final Logger LOG = Logger.getLogger(Lane.class);
    private static final Duration LONGEST_END = Duration.ofSeconds(8);

    private final String name;
    private final int width;
    private final Duration poll;
    private final IntFunction<List<Attempt>> claim;
    private final Consumer<Attempt> hand;
    private final Semaphore free;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean open;
    private volatile Thread thread;

    Lane(
            String name,
            int width,
            Duration poll,
            IntFunction<List<Attempt>> claim,
            Consumer<Attempt> hand) {
        this.name = name;
        this.width = width;
        this.poll = poll;
        this.claim = claim;
        this.hand = hand;
        this.free = new Semaphore(width);
    }

    void start() {
        open = true;
        thread = Thread.ofVirtual().name("lane-" + name).start(this::run);
    }

    /// Lets what is under way end; what was not begun stays queued. No interruption: it would tear
    /// the connection of a claim that is on its way.
    void stop() {
        open = false;
        wake();
        try {
            thread.join(LONGEST_END);
            free.tryAcquire(width, LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void wake() {
        woken.release();
    }

    private void run() {
        while (open) {
            try {
                woken.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS);
                woken.drainPermits();
                takeAll();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf(e, "lane %s cannot claim now", name);
            }
        }
    }

    private void takeAll() throws InterruptedException {
        var more = true;
        while (open && more) {
            free.acquire();
            var places = 1 + free.drainPermits();
            var claimed = claimed(places);
            free.release(places - claimed.size());
            claimed.forEach(this::begin);
            more = !claimed.isEmpty();
        }
    }

    private List<Attempt> claimed(int places) {
        try {
            return SystemScope.call(() -> claim.apply(places));
        } catch (RuntimeException e) {
            free.release(places);
            throw e;
        }
    }

    private void begin(Attempt attempt) {
        Thread.ofVirtual()
                .name("attempt-" + name)
                .start(() -> {
                    try {
                        SystemScope.run(() -> hand.accept(attempt));
                    } catch (RuntimeException e) {
                        LOG.warnf(
                                e,
                                "attempt %s is tried again when its lease has run out",
                                attempt.id());
                    } finally {
                        free.release();
                    }
                });
    }
}
