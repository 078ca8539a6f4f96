package org.guanai.kit.broker.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.guanai.kit.broker.Heartbeat;
import org.guanai.kit.sql.Sql;

/// Size and age of the outbox, as metrics.
@ApplicationScoped
class OutboxMeter {
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final String WAITING = "select size, seconds from outbox_backlog()";

    private final AtomicLong size = new AtomicLong();
    private final AtomicLong seconds = new AtomicLong();
    private final Counter relayed;
    private final Heartbeat measured = new Heartbeat();

    OutboxMeter(MeterRegistry metrics) {
        metrics.gauge("guanai.outbox.size", size);
        metrics.gauge("guanai.outbox.age.seconds", seconds);
        relayed = metrics.counter("guanai.relay.records");
    }

    void relayed(int records) {
        relayed.increment(records);
    }

    /// Measures at most every five seconds.
    void measure(Connection connection) {
        if (measured.silence().compareTo(EVERY) < 0) {
            return;
        }
        measured.beat();
        var backlog = Sql.on(connection).query(WAITING).one(Backlog.class).orElseThrow();
        size.set(backlog.size());
        seconds.set(backlog.seconds());
    }

    long size() {
        return size.get();
    }

    /// Age of the oldest event; zero when the outbox is empty.
    Duration age() {
        return Duration.ofSeconds(seconds.get());
    }

    private record Backlog(long size, long seconds) {}
}
