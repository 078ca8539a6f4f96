package org.guanai.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerPoolTest {
    private static final int WIDTH = 3;
    private static final Duration NEVER = Duration.ofHours(1);

    private final Queue<Integer> queue = new ConcurrentLinkedQueue<>();
    private final Collection<Integer> done = new ConcurrentLinkedQueue<>();
    private final CountDownLatch free = new CountDownLatch(1);
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger outages = new AtomicInteger();
    private WorkerPool<Integer> pool;

    @AfterEach
    void stop() {
        free.countDown();
        pool.stop();
    }

    @Test
    void oneWakeUpIsEnoughForWhateverWaits() {
        pool = started(NEVER, done::add);
        queue(100);

        pool.wake();

        soon().until(() -> done.size() == 100);
        assertThat(done).containsExactlyInAnyOrderElementsOf(numbers(100));
    }

    @Test
    void asManyAreUnderWayAtOnceAsThereArePlaces() {
        pool = started(NEVER, this::stay);
        queue(10);

        pool.wake();

        soon().until(() -> underWay.get() == WIDTH);
        assertThat(queue).hasSize(10 - WIDTH);
        free.countDown();
        soon().until(() -> done.size() == 10);
    }

    @Test
    void whatNoWakeUpAnnouncedIsFound() {
        pool = started(Duration.ofMillis(20), done::add);

        queue(2);

        soon().until(() -> done.size() == 2);
    }

    @Test
    void oneThatFailsHoldsUpNoOther() {
        pool = started(NEVER, this::failAtEven);
        queue(20);

        pool.wake();

        soon().until(() -> done.size() == 10);
    }

    @Test
    void aQueueThatIsAwayIsLookedAtAgain() {
        outages.set(5);
        pool = started(Duration.ofMillis(20), done::add);

        queue(1);

        soon().until(() -> done.size() == 1);
    }

    @Test
    void atTheEndWhatIsUnderWayIsDoneAndNothingElseIsBegun() throws Exception {
        pool = started(NEVER, this::stay);
        queue(10);
        pool.wake();
        soon().until(() -> underWay.get() == WIDTH);

        var stopping = Thread.ofVirtual().start(pool::stop);
        soon().until(() -> stopping.getState() == Thread.State.TIMED_WAITING);
        free.countDown();
        stopping.join();

        assertThat(done).hasSize(WIDTH);
        assertThat(queue).hasSize(10 - WIDTH);
    }

    private WorkerPool<Integer> started(Duration poll, Consumer<Integer> work) {
        var started = new WorkerPool<>("test", WIDTH, poll, this::next, work);
        started.start();
        return started;
    }

    private Optional<Integer> next() {
        if (outages.getAndDecrement() > 0) {
            throw new IllegalStateException("away");
        }
        return Optional.ofNullable(queue.poll());
    }

    private void queue(int count) {
        queue.addAll(numbers(count));
    }

    private static Collection<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private void stay(int number) {
        underWay.incrementAndGet();
        try {
            free.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        done.add(number);
    }

    private void failAtEven(int number) {
        if (number % 2 == 0) {
            throw new IllegalStateException("even");
        }
        done.add(number);
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(5));
    }
}
