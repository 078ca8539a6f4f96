package org.guanai.proofs.fault.call;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;

/// Makes calls without patience: whatever comes of each is noted as it came, nothing is repeated.
public final class Caller {
    /// Longer than anything may take; who waits for so long waits for ever.
    static final Duration EVER = Duration.ofSeconds(60);

    private final URI base;
    private final Function<String, String> tokens;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    /// @param tokens an access token by what a call says of its caller
    public Caller(URI base, Function<String, String> tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /// Makes a call now, whoever may answer.
    public Shot shoot(Call call) {
        var request = request(call);
        var began = System.nanoTime();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            return Shot.of(call, answer, since(began));
        } catch (IOException e) {
            return Shot.failed(call, e, since(began));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// All at the same time.
    public Volley together(List<Call> calls) {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var shots = calls.stream().map(call -> executor.submit(() -> shoot(call))).toList();
        executor.shutdown();
        return new Volley(shots);
    }

    /// So many a second for a while, however slow the answers are; returns when all have come.
    public Shots paced(Supplier<Call> calls, double perSecond, Duration time) {
        var shots = new ConcurrentLinkedQueue<Shot>();
        var every = (long) (1e9 / perSecond);
        var end = System.nanoTime() + time.toNanos();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var due = System.nanoTime(); due < end; due += every) {
                LockSupport.parkNanos(due - System.nanoTime());
                var call = calls.get();
                executor.execute(() -> shots.add(shoot(call)));
            }
        }
        return new Shots(shots);
    }

    /// Each of so many callers makes one call after another for a while.
    public Shots crowd(int callers, Supplier<Call> calls, Duration time) {
        var shots = new ConcurrentLinkedQueue<Shot>();
        var end = System.nanoTime() + time.toNanos();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < callers; i++) {
                executor.execute(() -> {
                    while (System.nanoTime() < end) {
                        shots.add(shoot(calls.get()));
                    }
                });
            }
        }
        return new Shots(shots);
    }

    /// Repeats calls, each with its key, until each got a yes.
    ///
    /// @return those that still have none
    public List<Call> insist(Collection<Call> calls, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        var left = new ArrayList<>(calls);
        while (!left.isEmpty() && System.nanoTime() < end) {
            left.removeIf(call -> shoot(call).isYes());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return left;
    }

    private HttpRequest request(Call call) {
        var request =
                HttpRequest.newBuilder(base.resolve(call.path()))
                        .timeout(EVER)
                        .header("Authorization", "Bearer " + tokens.apply(call.caller()));
        if (call.creates()) {
            request.header("Idempotency-Key", call.key())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(call.body()));
        }
        return request.build();
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// Calls that are on their way.
    public record Volley(List<Future<Shot>> shots) {
        public long open() {
            return shots.stream().filter(shot -> !shot.isDone()).count();
        }

        /// What became of all, once there is something of each.
        public Shots await() {
            return new Shots(shots.stream().map(Volley::get).toList());
        }

        private static Shot get(Future<Shot> shot) {
            try {
                return shot.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
