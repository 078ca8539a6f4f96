package org.guanai.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.guanai.kit.broker.Broker;
import org.guanai.kit.broker.BrokerUnavailable;
import org.guanai.kit.broker.IncomingRecord;
import org.guanai.kit.broker.OutgoingRecord;
import org.guanai.kit.broker.inbox.Delivery;
import org.guanai.kit.broker.outbox.Relay;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.EventType;

/// The broker in a service's tests: keeps what the service publishes and runs its consumers as the
/// inbox does, in the calling thread. Every group counts as up to date.
@Alternative
@Priority(1)
@Singleton
public class InMemoryBroker implements Broker {
    // Offsets of earlier runs stay in the database, so each run starts well behind them.
    private final AtomicLong offset = new AtomicLong(System.currentTimeMillis() * 1_000);
    private final List<OutgoingRecord> sent = new CopyOnWriteArrayList<>();
    private final List<IncomingRecord> delivered = new CopyOnWriteArrayList<>();
    private final Provider<Relay> relay;
    private final Provider<Delivery> delivery;
    private final ObjectMapper json;
    private final Clock clock;
    private volatile boolean away;

    InMemoryBroker(
            Provider<Relay> relay, Provider<Delivery> delivery, ObjectMapper json, Clock clock) {
        this.relay = relay;
        this.delivery = delivery;
        this.json = json;
        this.clock = clock;
    }

    /// Everything that was committed and published to a topic so far, in order.
    public List<DeliveredEvent> published(String topic) {
        relay();
        return sent.stream()
                .filter(record -> record.topic().equals(topic))
                .map(this::event)
                .toList();
    }

    /// Payloads of one kind of event on a topic, in order.
    public <T extends Record> List<T> published(String topic, Class<T> event) {
        return published(topic).stream().filter(e -> e.is(event)).map(e -> e.as(event)).toList();
    }

    /// Drains the outbox, as the relay does by itself in production.
    ///
    /// @return how many events there were
    public int relay() {
        return relay.get().drain();
    }

    /// Forgets what was published and delivered.
    public void clear() {
        relay();
        sent.clear();
        delivered.clear();
    }

    /// Makes the broker unreachable, or reachable again.
    public void away(boolean now) {
        away = now;
    }

    /// Delivers an event or a snapshot of another service.
    ///
    /// @throws AssertionError when it became a dead letter; see `dead_letter.reason`
    public IncomingRecord deliver(String topic, Object key, Record payload) {
        var record = record(topic, key, EventType.of(payload.getClass()), text(payload));
        redeliver(record);
        return record;
    }

    /// Delivers snapshots or events in one batch, as one poll does.
    ///
    /// @param payloads by key, in order
    /// @throws AssertionError when one of them became a dead letter
    public List<IncomingRecord> deliverTogether(
            String topic, List<? extends Map.Entry<?, ? extends Record>> payloads) {
        var records =
                payloads.stream()
                        .map(p ->
                                record(
                                        topic,
                                        p.getKey(),
                                        EventType.of(p.getValue().getClass()),
                                        text(p.getValue())))
                        .toList();
        delivered.addAll(records);
        if (delivery.get().deliver(records, _ -> {}) > 0) {
            throw new AssertionError("became a dead letter: " + topic + " " + reason());
        }
        return records;
    }

    /// Delivers a tombstone.
    public IncomingRecord deliverGone(String topic, Object key) {
        var record = record(topic, key, "gone", null);
        redeliver(record);
        return record;
    }

    /// Redelivers an event at another offset, as a relay does after a crash.
    public void deliverAgain(IncomingRecord event) {
        redeliver(
                new IncomingRecord(
                        event.topic(),
                        0,
                        offset.incrementAndGet(),
                        event.key(),
                        event.value(),
                        event.headers(),
                        event.stored()));
    }

    /// Delivers a payload that its consumer must refuse.
    ///
    /// @throws AssertionError when it was taken
    public void deliverExpectingDeadLetter(String topic, Object key, Record payload) {
        var type = EventType.of(payload.getClass());
        if (!deliverPoison(topic, key, type, new String(text(payload), StandardCharsets.UTF_8))) {
            throw new AssertionError("was taken: " + topic + " " + type);
        }
    }

    /// Delivers any type and payload, readable or not.
    ///
    /// @return whether it became a dead letter
    public boolean deliverPoison(String topic, Object key, String type, String payload) {
        return run(record(topic, key, type, payload.getBytes(StandardCharsets.UTF_8))) > 0;
    }

    @Override
    public void send(List<OutgoingRecord> records) {
        if (away) {
            throw new BrokerUnavailable("away, as the test wants it", null);
        }
        sent.addAll(records);
    }

    @Override
    public Map<TopicPartition, Long> endOffsets(Set<String> topics) {
        return topics.stream()
                .collect(Collectors.toMap(topic -> new TopicPartition(topic, 0), this::end));
    }

    @Override
    public Map<TopicPartition, Long> groupOffsets(String group, Set<String> topics) {
        return endOffsets(topics);
    }

    @Override
    public Optional<IncomingRecord> read(String topic, int partition, long place) {
        return delivered.stream()
                .filter(record -> record.topic().equals(topic) && record.offset() == place)
                .findFirst();
    }

    private void redeliver(IncomingRecord record) {
        if (run(record) > 0) {
            throw new AssertionError("became a dead letter: " + record.topic() + " " + reason());
        }
    }

    private int run(IncomingRecord record) {
        delivered.add(record);
        return delivery.get().deliver(List.of(record), _ -> {});
    }

    private IncomingRecord record(String topic, Object key, String type, byte[] value) {
        var headers =
                Map.of(
                        "ce_id", Ids.next().toString(),
                        "ce_type", type,
                        "ce_time", clock.instant().toString(),
                        "ce_requestid", UUID.randomUUID().toString());
        return new IncomingRecord(
                topic, 0, offset.incrementAndGet(), key.toString(), value, headers, clock.millis());
    }

    private DeliveredEvent event(OutgoingRecord record) {
        var value = record.value();
        return new DeliveredEvent(
                record.topic(),
                record.key(),
                record.headers().get("ce_type"),
                value == null ? null : new String(value, StandardCharsets.UTF_8),
                record.headers().get("ce_requestid"),
                json);
    }

    private long end(String topic) {
        return sent.stream().filter(record -> record.topic().equals(topic)).count();
    }

    private byte[] text(Record payload) {
        try {
            return json.writeValueAsBytes(payload);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String reason() {
        return Rows.one("select reason from dead_letter order by at desc, id desc limit 1")
                .map(Object::toString)
                .orElse("");
    }
}
