package org.guanai.kit.broker.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.guanai.kit.broker.BackOff;
import org.guanai.kit.broker.BrokerConfig;
import org.guanai.kit.broker.Heartbeat;
import org.guanai.kit.broker.IncomingRecord;
import org.guanai.kit.broker.kafka.KafkaRecords;
import org.guanai.kit.transaction.Failures;
import org.jboss.logging.Logger;

/// A member of the consumer group: polls, delivers partition by partition, and keeps its membership
/// while it waits.
final class InboxReader implements AutoCloseable, ConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(InboxReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration STEP = Duration.ofMillis(100);

    private final Consumer<String, byte[]> kafka;
    private final Delivery delivery;
    private final InboxPositions positions;
    private final Heartbeat pulse;
    private final Set<TopicPartition> unplaced = new HashSet<>();
    private final GroupOffsets group;
    private final BackOff backOff;

    InboxReader(
            Consumer<String, byte[]> kafka,
            Delivery delivery,
            InboxPositions positions,
            Heartbeat pulse,
            BrokerConfig config) {
        this.kafka = kafka;
        this.delivery = delivery;
        this.positions = positions;
        this.pulse = pulse;
        this.group = new GroupOffsets(kafka);
        this.backOff = new BackOff(config.pause(), config.longestPause());
    }

    void join(Set<String> topics) {
        kafka.subscribe(topics, this);
    }

    /// Polls once and delivers the records. When the database is unreachable, it waits as a member
    /// of the group and retries the same records.
    void turn() {
        pulse.beat();
        try {
            place();
            deliver(kafka.poll(POLL));
            backOff.reset();
        } catch (Postponed e) {
            var pause = backOff.next();
            LOG.warnf("events wait on the broker, next attempt in %s: %s", pause, e.reason());
            rest(pause);
        }
        group.tell();
    }

    void wakeUp() {
        kafka.wakeup();
    }

    @Override
    public void close() {
        kafka.close(CloseOptions.timeout(Duration.ofSeconds(5)));
    }

    /// The offsets are read from the database later, outside the poll, since the database may be
    /// unreachable.
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        unplaced.addAll(partitions);
        kafka.pause(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        unplaced.removeAll(partitions);
        group.forget(partitions);
    }

    private void place() {
        if (unplaced.isEmpty()) {
            return;
        }
        try {
            positions.of(unplaced).forEach(this::moveTo);
        } catch (RuntimeException e) {
            throw new Postponed(e);
        }
        kafka.resume(unplaced);
        unplaced.clear();
    }

    private void moveTo(TopicPartition partition, long offset) {
        kafka.seek(partition, offset);
        group.reached(partition, offset);
    }

    private void deliver(ConsumerRecords<String, byte[]> polled) {
        for (var rest = polled.partitions().iterator(); rest.hasNext(); ) {
            var partition = rest.next();
            var records = polled.records(partition);
            try {
                deliver(partition, records.stream().map(KafkaRecords::incoming).toList());
            } catch (Postponed e) {
                goBack(partition, polled);
                goBack(rest, polled);
                throw e;
            }
        }
    }

    private void deliver(TopicPartition partition, List<IncomingRecord> records) {
        if (!isMine(partition)) {
            return;
        }
        try {
            delivery.deliver(records, time -> restWith(partition, time));
            group.reached(partition, records.getLast().offset() + 1);
        } catch (Revoked e) {
            LOG.infof("%s went to another replica, which goes on with it", partition);
        } catch (WakeupException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Postponed(e);
        }
    }

    private void goBack(Iterator<TopicPartition> rest, ConsumerRecords<String, byte[]> polled) {
        rest.forEachRemaining(partition -> goBack(partition, polled));
    }

    private void goBack(TopicPartition partition, ConsumerRecords<String, byte[]> polled) {
        if (isMine(partition)) {
            kafka.seek(partition, polled.records(partition).getFirst().offset());
        }
    }

    private boolean isMine(TopicPartition partition) {
        return kafka.assignment().contains(partition) && !unplaced.contains(partition);
    }

    private void restWith(TopicPartition partition, Duration time) {
        rest(time);
        if (!isMine(partition)) {
            throw new Revoked();
        }
    }

    /// Waits by polling with all partitions paused, which keeps the membership alive.
    private void rest(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        do {
            pulse.beat();
            kafka.pause(kafka.assignment());
            kafka.poll(STEP);
        } while (System.nanoTime() < end);
        var placed = new HashSet<>(kafka.assignment());
        placed.removeAll(unplaced);
        kafka.resume(placed);
    }

    /// The partition was revoked.
    private static final class Revoked extends RuntimeException {}

    /// Nothing was committed for these records: retry them.
    private static final class Postponed extends RuntimeException {
        private Postponed(RuntimeException cause) {
            super(cause);
        }

        private String reason() {
            return Failures.reason(getCause());
        }
    }
}
