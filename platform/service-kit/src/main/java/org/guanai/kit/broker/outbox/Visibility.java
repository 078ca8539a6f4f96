package org.guanai.kit.broker.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
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

    /// Waits until the groups have consumed everything that is committed now. Blocks; call it
    /// outside a transaction.
    ///
    /// @param groups consumer groups of other services, `guanai-mentoring`
    /// @param topics this service's topics that they read
    /// @param patience in real time
    /// @return false after the time-out; they catch up later
    public boolean reached(Set<String> groups, Set<String> topics, Duration patience) {
        var deadline = new Deadline(patience);
        var last = transactions.inNew(Visibility::lastSeq);
        if (!deadline.await(() -> isRelayed(last))) {
            return false;
        }
        var ends = new HashMap<TopicPartition, Long>();
        return deadline.await(() -> found(ends, topics))
                && deadline.await(
                        () -> groups.stream().allMatch(group -> has(group, topics, ends)));
    }

    private boolean found(Map<TopicPartition, Long> ends, Set<String> topics) {
        ends.putAll(broker.endOffsets(topics));
        return true;
    }

    private boolean has(String group, Set<String> topics, Map<TopicPartition, Long> ends) {
        var read = broker.groupOffsets(group, topics);
        return ends.entrySet().stream()
                .allMatch(end -> read.getOrDefault(end.getKey(), 0L) >= end.getValue());
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
