package org.guanai.kit.broker.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.guanai.kit.broker.Broker;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.transaction.Transactions;

/// Tells when what was committed here has taken effect in other services.
@ApplicationScoped
public class Visibility {
    private static final String LAST = "select outbox_last() as last";
    private static final String WAITING = "select outbox_waits_up_to(:last) as waits";

    private final Transactions transactions;
    private final Relay relay;
    private final Broker broker;

    Visibility(Transactions transactions, Relay relay, Broker broker) {
        this.transactions = transactions;
        this.relay = relay;
        this.broker = broker;
    }

    /// Waits until everything that is committed now is on its topics. Blocks; call it outside a
    /// transaction.
    ///
    /// @param topics of this service
    /// @param patience in real time
    /// @return where the topics end then; empty after the time-out
    public Optional<TopicEnds> published(Set<String> topics, Duration patience) {
        var deadline = new Deadline(patience);
        var last = transactions.inNew(Visibility::lastSeq);
        var ends = new AtomicReference<TopicEnds>();
        deadline.await(() -> isRelayed(last) && found(ends, topics));
        return Optional.ofNullable(ends.get());
    }

    /// Waits until a group has consumed as far as this. Blocks; call it outside a transaction.
    ///
    /// @param group of another service, `guanai-mentoring`
    /// @param patience in real time; zero to look once
    /// @return false after the time-out
    public boolean consumed(String group, TopicEnds ends, Duration patience) {
        return ends.offsets().isEmpty()
                || new Deadline(patience)
                        .await(() -> ends.areReached(broker.groupOffsets(group, ends.topics())));
    }

    private boolean found(AtomicReference<TopicEnds> ends, Set<String> topics) {
        ends.set(new TopicEnds(topics.isEmpty() ? Map.of() : broker.endOffsets(topics)));
        return true;
    }

    private boolean isRelayed(long last) {
        relay.drain();
        return transactions.inNew(sql -> !isWaiting(sql, last));
    }

    private static long lastSeq(Sql sql) {
        return sql.query(LAST).one(row -> row.big("last")).orElseThrow();
    }

    private static boolean isWaiting(Sql sql, long last) {
        return sql.query(WAITING).with("last", last).one(row -> row.flag("waits")).orElseThrow();
    }
}
