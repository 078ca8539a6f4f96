package org.guanai.proofs.bench.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.guanai.proofs.bench.measure.Latencies;
import org.guanai.proofs.bench.measure.Side;

/// Many clients at once, each on a connection and a thread of its own. Every answer is looked at.
///
/// @param to where the requests go
public record Load(URI to, int clients, Source source) {
    private static final int EXAMPLES = 3;

    /// What a client asks next; each client asks in its own thread.
    public interface Source {
        Request next(int client);
    }

    /// Closed loop: each client asks as soon as it has its answer, once at least. For throughput.
    public Side.Done closed(Duration length) {
        var end = System.nanoTime() + length.toNanos();
        return run((client, log) -> {
            try (var wire = new Wire(to)) {
                var now = System.nanoTime();
                do {
                    log.exchange(wire, source.next(client), now);
                    now = System.nanoTime();
                } while (now < end);
            }
        });
    }

    /// Open loop: requests are begun at a fixed rate, and each is as late as it ends after the
    /// moment at which it was to begin, also when no client was free. For latencies.
    public Side.Done open(double perSecond, Duration length) {
        var begin = System.nanoTime();
        var all = (long) (perSecond * length.toNanos() / 1e9);
        var next = new AtomicLong();
        return run((client, log) -> {
            try (var wire = new Wire(to)) {
                for (long nr = next.getAndIncrement(); nr < all; nr = next.getAndIncrement()) {
                    var due = begin + (long) (nr * 1e9 / perSecond);
                    waitUntil(due);
                    log.exchange(wire, source.next(client), due);
                }
            }
        });
    }

    private static void waitUntil(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private Side.Done run(Work work) {
        var said = new ConcurrentLinkedQueue<String>();
        var logs = new ArrayList<Log>();
        var tasks = new ArrayList<Callable<Void>>();
        for (int i = 0; i < clients; i++) {
            var client = i;
            var log = new Log(said);
            logs.add(log);
            tasks.add(() -> {
                work.as(client, log);
                return null;
            });
        }
        var began = System.nanoTime();
        all(tasks);
        var took = Duration.ofNanos(System.nanoTime() - began);
        said.stream().limit(EXAMPLES).forEach(System.err::println);
        return done(took, logs);
    }

    private static void all(List<Callable<Void>> tasks) {
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            for (var task : threads.invokeAll(tasks)) {
                task.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client could not go on", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Side.Done done(Duration took, List<Log> logs) {
        var latencies = Latencies.of(logs.stream().map(log -> log.latencies).toList());
        var wrong = logs.stream().mapToLong(log -> log.wrong).sum();
        return new Side.Done(latencies.count() - wrong, took, wrong, latencies);
    }

    private interface Work {
        void as(int client, Log log) throws IOException;
    }

    /// What one client saw.
    private static final class Log {
        private final Latencies.Log latencies = new Latencies.Log();
        private final Queue<String> said;
        private long wrong;

        private Log(Queue<String> said) {
            this.said = said;
        }

        private void exchange(Wire wire, Request request, long since) throws IOException {
            var reply = wire.exchange(request.wire());
            latencies.add(System.nanoTime() - since);
            if (!reply.isRightFor(request)) {
                wrong++;
                if (wrong == 1) {
                    var body = new String(reply.body(), StandardCharsets.UTF_8);
                    said.add("wrong answer: " + reply.status() + " " + body);
                }
            }
        }
    }
}
