package org.guanai.notification.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.guanai.kit.scope.SystemScope;
import org.jboss.logging.Logger;

/// A queue and its workers. A worker takes an item, wakes another worker for the next one, does it,
/// and looks again, so one wake-up is enough for any backlog.
///
/// @param <T> an item; taking it removes it from the queue, whether or not it can be done
final class WorkerPool<T> {
    private static final Logger LOG = Logger.getLogger(WorkerPool.class);
    private static final Duration LONGEST_END = Duration.ofSeconds(8);

    private final String name;
    private final int width;
    private final Duration poll;
    private final Supplier<Optional<T>> take;
    private final Consumer<T> work;
    private final Semaphore woken = new Semaphore(0);
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile List<Thread> threads = List.of();

    /// @param poll interval of polling, for items that no wake-up announced
    WorkerPool(
            String name, int width, Duration poll, Supplier<Optional<T>> take, Consumer<T> work) {
        this.name = name;
        this.width = width;
        this.poll = poll;
        this.take = take;
        this.work = work;
    }

    void start() {
        var builder = Thread.ofVirtual().name("worker-" + name + "-", 0);
        builder.start(this::poll);
        threads = IntStream.range(0, width).mapToObj(_ -> builder.start(this::run)).toList();
    }

    /// Finishes items in progress; the others stay queued. Does not interrupt: that would tear the
    /// connection of a transaction in progress.
    void stop() {
        closing.countDown();
        wake();
        var end = System.nanoTime() + LONGEST_END.toNanos();
        try {
            for (var thread : threads) {
                thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void wake() {
        woken.release();
    }

    private boolean isOpen() {
        return closing.getCount() > 0;
    }

    private void poll() {
        try {
            while (!closing.await(poll.toMillis(), TimeUnit.MILLISECONDS)) {
                wake();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (isOpen()) {
            woken.acquireUninterruptibly();
            woken.drainPermits();
            SystemScope.run(this::workOff);
        }
        wake();
    }

    private void workOff() {
        for (var taken = taken(); taken.isPresent(); taken = taken()) {
            wake();
            done(taken.get());
        }
    }

    private Optional<T> taken() {
        try {
            return isOpen() ? take.get() : Optional.empty();
        } catch (RuntimeException e) {
            LOG.warnf(e, "the queue of %s cannot be read now", name);
            return Optional.empty();
        }
    }

    private void done(T taken) {
        try {
            work.accept(taken);
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s is retried when its lease has expired", taken);
        }
    }
}
