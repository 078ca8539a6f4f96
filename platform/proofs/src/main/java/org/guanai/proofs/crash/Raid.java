package org.guanai.proofs.crash;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.proof.Figures;
import org.guanai.proofs.proof.Ground;
import org.guanai.stack.Platform;

/// Carries out a plan, a few blows at a time: parts die also while others are away. Between two
/// deaths of the same part it was ready.
final class Raid {
    private static final int QUICK = 12;
    private static final int FULL = 100;
    private static final Duration LONGEST_AWAY = Duration.ofSeconds(60);
    private static final int AT_ONCE = 3;
    private static final int LONGEST_PAUSE_MILLIS = 3_000;

    private final Platform platform;
    private final Ground ground;
    private final Random random;
    private final int least;
    private final Map<String, ReentrantLock> parts =
            Plan.PARTS.stream()
                    .collect(Collectors.toMap(Function.identity(), _ -> new ReentrantLock()));

    Raid(World world, Ground ground, long seed) {
        this.platform = world.platform;
        this.ground = ground;
        this.random = new Random(seed);
        this.least = ground.quick() ? QUICK : FULL;
    }

    /// Returns when all of it is done and everybody is ready again.
    void carryOut(Figures figures) {
        var toll = new Toll();
        var reaper = new Reaper(platform, ground.progress(), toll);
        var left = new ConcurrentLinkedQueue<>(Plan.of(random, least));
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            Stream.generate(() -> threads.submit(() -> work(reaper, left)))
                    .limit(AT_ONCE)
                    .toList()
                    .forEach(Raid::join);
        }
        toll.into(figures, least, LONGEST_AWAY);
    }

    private void work(Reaper reaper, Queue<Blow> left) {
        for (var blow = left.poll(); blow != null; blow = left.poll()) {
            LockSupport.parkNanos(pause().toNanos());
            var part = parts.get(blow.part());
            part.lock();
            try {
                reaper.carryOut(blow);
            } finally {
                part.unlock();
            }
        }
    }

    private synchronized Duration pause() {
        return Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MILLIS));
    }

    private static void join(Future<?> worker) {
        try {
            worker.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
