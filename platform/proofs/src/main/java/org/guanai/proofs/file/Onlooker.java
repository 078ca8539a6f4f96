package org.guanai.proofs.file;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Client;
import org.guanai.demo.client.Gateway;

/// Somebody else who works with the registry meanwhile: whether it stays ready, how long its
/// answers take, and how much memory it holds.
final class Onlooker implements AutoCloseable {
    private static final Pattern HEAP =
            Pattern.compile("jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*}\\s+([0-9.E+]+)");
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final Gateway gateway;
    private final URI management;
    private final Client reader;
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger unready = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private final AtomicLong heap = new AtomicLong();
    private final Thread thread = new Thread(this::look, "onlooker");

    Onlooker(World world) {
        gateway = world.gateway;
        management = world.platform.endpoints().management("registry");
        reader = world.principal(World.STONE_POND);
        thread.start();
    }

    /// Reads that were not answered with 200.
    int refused() {
        return refused.get();
    }

    /// Times when the registry said that it was not ready, or nothing.
    int unready() {
        return unready.get();
    }

    Duration slowest() {
        return Duration.ofNanos(slowest.get());
    }

    long heapMib() {
        return heap.get() >> 20;
    }

    private void look() {
        try {
            do {
                read();
                ready();
            } while (!over.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        var began = System.nanoTime();
        try {
            if (reader.get("/api/registry/students?limit=5").status() != 200) {
                refused.incrementAndGet();
            }
        } catch (RuntimeException unanswered) {
            refused.incrementAndGet();
        }
        slowest.accumulateAndGet(System.nanoTime() - began, Math::max);
    }

    private void ready() throws InterruptedException {
        try {
            if (ask("/q/health/ready").statusCode() != 200) {
                unready.incrementAndGet();
            }
            var used = HEAP.matcher(ask("/q/metrics").body()).results();
            var sum = used.mapToDouble(m -> Double.parseDouble(m.group(1))).sum();
            heap.accumulateAndGet((long) sum, Math::max);
        } catch (IOException gone) {
            unready.incrementAndGet();
        }
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(management.resolve(path)).timeout(Duration.ofSeconds(10));
        return gateway.http().send(request.build(), BodyHandlers.ofString());
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
}
