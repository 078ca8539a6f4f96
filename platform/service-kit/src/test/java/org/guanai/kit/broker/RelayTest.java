package org.guanai.kit.broker;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import org.guanai.kit.broker.kafka.KafkaRig;
import org.guanai.kit.broker.outbox.OutboxRig;
import org.guanai.kit.real.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RelayTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String service = "relay" + NUMBER.incrementAndGet();
    private final Store store = new Store();
    private final Replica replica = new Replica(service, store);

    @AfterEach
    void close() {
        replica.close();
        store.close();
    }

    @Test
    void anEventTravelsAsACloudEvent() {
        replica.kafka.topics.ensure();
        store.change(
                """
                insert into outbox (id, aggregatetype, aggregateid, type, payload, request_id) values
                ('01890000-0000-7000-8000-000000000001', ?, 'pupil', 'org.guanai.Said', '{"what":"早"}', 'request')\
                """,
                service + ".events");
        assertEquals(1, replica.relay.drain());
        var sent = TopicReader.read(replica, Replica.events(service)).getFirst();
        assertEquals("pupil", sent.key());
        assertEquals(
                "{\"what\":\"早\"}",
                new String(sent.value(), java.nio.charset.StandardCharsets.UTF_8));
        assertEquals("1.0", sent.headers().get("ce_specversion"));
        assertEquals("01890000-0000-7000-8000-000000000001", sent.headers().get("ce_id"));
        assertEquals("/guanai/" + service, sent.headers().get("ce_source"));
        assertEquals("org.guanai.Said", sent.headers().get("ce_type"));
        assertEquals("pupil", sent.headers().get("ce_subject"));
        assertEquals("request", sent.headers().get("ce_requestid"));
        assertEquals("application/json", sent.headers().get("content-type"));
        assertTrue(Duration.between(sent.at(), Instant.now()).abs().toSeconds() < 60);
    }

    @Test
    void aSnapshotThatIsGoneTravelsAsATombstone() {
        replica.kafka.topics.ensure();
        replica.publish(Replica.things(service), "thing", null);
        replica.relay.drain();
        assertNull(TopicReader.read(replica, Replica.things(service)).getFirst().value());
    }

    @Test
    void whatWasSentLeavesTheOutbox() {
        replica.kafka.topics.ensure();
        replica.publish(Replica.events(service), "a", "{}");
        replica.relay.drain();
        assertEquals(0, store.count("select count(*) from outbox"));
        assertEquals(0, replica.relay.drain());
    }

    @Test
    void eventsTellBusinessTime() {
        var sent = new ArrayList<OutgoingRecord>();
        var ahead = Clock.offset(Clock.systemUTC(), Duration.ofDays(100));
        replica.publish(Replica.events(service), "a", "{}");
        outboxTo(new FakeBroker(sent, 0), ahead).relay.drain();
        var at = Instant.parse(sent.getFirst().headers().get("ce_time"));
        var offset = Duration.between(Instant.now(), at).minusDays(100).abs();
        assertTrue(offset.toSeconds() < 60, () -> "business time is " + at.atZone(ZoneOffset.UTC));
    }

    @Test
    void aBrokerThatIsAwayCostsTimeButNoEvent() {
        var sent = new ArrayList<OutgoingRecord>();
        var outbox = outboxTo(new FakeBroker(sent, 3), Clock.systemUTC());
        for (int i = 0; i < 500; i++) {
            replica.publish(Replica.events(service), "a", Integer.toString(i));
        }
        assertThrows(BrokerUnavailable.class, outbox.relay::drain);
        assertEquals(500, store.count("select count(*) from outbox"));
        outbox.start();
        await().until(() -> store.count("select count(*) from outbox") == 0);
        outbox.stop();
        assertEquals(IntStream.range(0, 500).boxed().toList(), numbers(sent));
    }

    @Test
    void realKafkaThatDoesNotAnswerIsReportedInTime() {
        var nowhere =
                new KafkaRig("127.0.0.1:1", new BrokerNames(service), new Settings(), "a", "b");
        var broker = nowhere.broker();
        var record = new OutgoingRecord(Replica.events(service), "a", new byte[0], Map.of());
        var started = System.nanoTime();
        assertThrows(BrokerUnavailable.class, () -> broker.send(List.of(record, record, record)));
        assertTrue(Duration.ofNanos(System.nanoTime() - started).toSeconds() < 9);
        nowhere.close();
    }

    @Test
    void anEventThatCouldNotTravelIsRefusedWithItsTransaction() {
        var large = "x".repeat(1_000_000);
        assertThrows(
                RuntimeException.class, () -> replica.publish(Replica.events(service), "a", large));
    }

    @Test
    void twoReplicasAndManyWritersLoseNothingAndKeepTheOrderOfEachKey() throws Exception {
        replica.kafka.topics.ensure();
        try (var other = new Replica(service, store)) {
            replica.outbox.start();
            other.outbox.start();
            write(8, 500);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> store.count("select count(*) from outbox") == 0);
        }
        var byKey =
                TopicReader.read(replica, Replica.events(service)).stream()
                        .collect(Collectors.groupingBy(IncomingRecord::key));
        assertEquals(8, byKey.size());
        byKey.forEach((_, records) ->
                assertEquals(IntStream.range(0, 500).boxed().toList(), arrived(records)));
    }

    /// Each writer has a key of its own, as if it held a lock on it, and commits late at times.
    private void write(int writers, int each) throws Exception {
        var all = new ArrayList<Callable<Integer>>();
        for (int w = 0; w < writers; w++) {
            var key = "writer" + w;
            all.add(() -> {
                for (int i = 0; i < each; i++) {
                    writeOne(key, i);
                }
                return each;
            });
        }
        try (var threads = Executors.newFixedThreadPool(writers)) {
            for (var done : threads.invokeAll(all)) {
                assertEquals(each, done.get());
            }
        }
    }

    private void writeOne(String key, int i) {
        store.inNew(sql -> {
            replica.publish(Replica.events(service), key, Integer.toString(i));
            if (ThreadLocalRandom.current().nextInt(20) == 0) {
                sql.query("select pg_sleep(0.01)").one(_ -> null);
            }
            return null;
        });
        replica.relay.eventsCommitted();
    }

    private OutboxRig outboxTo(Broker broker, Clock clock) {
        return new OutboxRig(store, broker, new BrokerNames(service), clock, new Settings());
    }

    private static List<Integer> numbers(List<OutgoingRecord> sent) {
        return sent.stream().map(r -> Integer.valueOf(new String(r.value()))).toList();
    }

    private static List<Integer> arrived(List<IncomingRecord> records) {
        return records.stream().map(r -> Integer.valueOf(new String(r.value()))).toList();
    }

    /// Refuses a number of times, then keeps what it gets.
    private static final class FakeBroker implements Broker {
        private final List<OutgoingRecord> sent;
        private int refusals;

        private FakeBroker(List<OutgoingRecord> sent, int refusals) {
            this.sent = sent;
            this.refusals = refusals;
        }

        @Override
        public void send(List<OutgoingRecord> records) {
            if (refusals-- > 0) {
                throw new BrokerUnavailable("away", null);
            }
            sent.addAll(records);
        }

        @Override
        public Map<TopicPartition, Long> endOffsets(Set<String> topics) {
            return Map.of();
        }

        @Override
        public Map<TopicPartition, Long> groupOffsets(String group, Set<String> topics) {
            return Map.of();
        }

        @Override
        public Optional<IncomingRecord> read(String topic, int partition, long offset) {
            return Optional.empty();
        }
    }
}
