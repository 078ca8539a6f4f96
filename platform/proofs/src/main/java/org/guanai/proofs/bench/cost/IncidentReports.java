package org.guanai.proofs.bench.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.guanai.proofs.bench.load.Request;
import org.guanai.proofs.bench.load.Wire;
import org.guanai.proofs.bench.site.Site;
import org.guanai.proofs.bench.site.ToldChildren;

/// Reports of incidents at fixed moments, whatever becomes of those before.
///
/// @param intended microseconds of business time by the client's id of the report
/// @param answered nanoseconds from there to the answer
record IncidentReports(
        Site site,
        ToldChildren children,
        Map<String, Long> intended,
        ConcurrentLinkedQueue<Long> answered) {
    static final int PER_SECOND = 5;

    void during(Duration length) {
        var token = site.platform().tokens().of("county");
        var wires = new ConcurrentLinkedQueue<Wire>();
        var failed = new ConcurrentLinkedQueue<String>();
        var threads = new ArrayList<Thread>();
        var begin = System.nanoTime();
        var business = micros(site);
        for (long nr = 0; nr < length.toSeconds() * PER_SECOND; nr++) {
            var due = begin + nr * 1_000_000_000L / PER_SECOND;
            var id = UUID.randomUUID();
            intended.put(id.toString(), business + (due - begin) / 1000);
            var child = children.ids().get((int) (nr % children.ids().size()));
            waitUntil(due);
            threads.add(
                    Thread.ofVirtual()
                            .start(() -> failed.addAll(report(wires, token, id, child, due))));
        }
        threads.forEach(IncidentReports::join);
        if (!failed.isEmpty()) {
            throw new IllegalStateException("not reported: " + failed.peek());
        }
    }

    private List<String> report(
            ConcurrentLinkedQueue<Wire> wires, String token, UUID id, String child, long due) {
        var gateway = site.platform().endpoints().gateway();
        var body = ToldChildren.incident(id, List.of(child), ToldChildren.lately(site));
        var request =
                Request.post(
                        gateway,
                        "/api/safety/incidents",
                        token,
                        id.toString(),
                        body,
                        id.toString());
        try {
            var free = wires.poll();
            var wire = free == null ? new Wire(gateway) : free;
            var reply = wire.exchange(request.wire());
            answered.add(System.nanoTime() - due);
            wires.add(wire);
            return reply.isRightFor(request) ? List.of() : List.of("answer " + reply.status());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long micros(Site site) {
        var now = site.platform().businessClock().instant();
        return now.getEpochSecond() * 1_000_000 + now.getNano() / 1000;
    }

    static void waitUntil(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
