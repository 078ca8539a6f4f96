package org.guanai.kit.broker;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLNonTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.guanai.kit.broker.Remembering.Said;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.kit.broker.outbox.TopicEnds;
import org.guanai.kit.real.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InboxTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final int number = NUMBER.incrementAndGet();
    private final String events = Replica.events("writer" + number);
    private final String things = Replica.things("writer" + number);
    private final Store writersStore = new Store();
    private final Store store = new Store(Remembering.TABLE);
    private final Replica writer = new Replica("writer" + number, writersStore);

    @AfterEach
    void close() {
        writer.close();
        store.close();
        writersStore.close();
    }

    @Test
    void anEventTakesEffectTogetherWithItsOffset() {
        writer.kafka.topics.ensure();
        say("pupil", "早");
        try (var reader = reader(_ -> {})) {
            soon().until(() -> effects() == 1);
            assertEquals("pupil 早", store.text("select key || ' ' || what from effect"));
            assertEquals(
                    1,
                    store.count(
                            "select sum(next_off) from inbox_offset where topic = '"
                                    + events
                                    + "'"));
            assertEquals(1, store.count("select count(*) from inbox_event"));
            assertTrue(reader.inbox.silence().toSeconds() < 5);
        }
    }

    @Test
    void aServiceWhoseDatabaseIsEmptyCatchesUp() {
        writer.kafka.topics.ensure();
        sayMany(300);
        try (var _ = reader(_ -> {})) {
            soon().until(() -> effects() == 300);
        }
        store.change("delete from effect");
        store.change("delete from inbox_offset");
        store.change("delete from inbox_event");
        try (var _ = reader(_ -> {})) {
            soon().until(() -> effects() == 300);
        }
        assertEquals(300, store.count("select count(distinct what) from effect"));
    }

    @Test
    void anEventThatStandsOnItsTopicTwiceTakesEffectOnce() {
        writer.kafka.topics.ensure();
        try (var dying = new Replica("writer" + number, writersStore, DyingAfterSending::new)) {
            sayMany(50, dying);
            assertThrows(IllegalStateException.class, dying.relay::drain);
            dying.relay.drain();
        }
        assertEquals(100, TopicReader.read(writer, events).size());
        try (var _ = reader(_ -> {})) {
            soon().until(() -> allRead());
        }
        assertEquals(50, effects());
    }

    @Test
    void whatCannotBeProcessedIsPutAsideWithItsReasonAndCanBeReplayed() {
        writer.kafka.topics.ensure();
        var broken = new AtomicBoolean(true);
        sayMany(10);
        say("pupil", "poison");
        sayMany(10);
        try (var reader = reader(event -> poison(event, broken))) {
            soon().until(() -> effects() == 20 && reader.deadLetters.open(10).size() == 1);
            var letter = reader.deadLetters.open(10).getFirst();
            assertTrue(letter.reason().startsWith("IllegalStateException"), letter::reason);
            assertThrows(IllegalStateException.class, () -> reader.deadLetters.replay(letter.id()));
            assertEquals(1, reader.deadLetters.open(10).size());
            broken.set(false);
            assertTrue(reader.deadLetters.replay(letter.id()));
            assertFalse(reader.deadLetters.replay(letter.id()));
            assertEquals(21, effects());
            var announced = announcements(reader);
            assertTrue(announced.contains(letter.id().toString()));
            assertFalse(announced.contains("poison"), "a payload must not be in it: " + announced);
        }
    }

    @Test
    void aTopicThatIsReadAgainPutsNothingAsideTwice() {
        writer.kafka.topics.ensure();
        say("pupil", "poison");
        try (var reader = reader(event -> poison(event, new AtomicBoolean(true)))) {
            soon().until(() -> reader.deadLetters.open(10).size() == 1);
            reader.relay.drain();
            assertEquals(1, TopicReader.read(reader, deadLettersOf(reader)).size());
        }
        store.change("delete from inbox_offset");
        var broken = new AtomicBoolean(true);
        try (var reader = reader(event -> poison(event, broken))) {
            soon().until(this::allRead);
            assertEquals(1, reader.deadLetters.open(10).size());
            broken.set(false);
            assertTrue(reader.deadLetters.replay(reader.deadLetters.open(10).getFirst().id()));
            reader.relay.drain();
            assertEquals(1, effects());
            assertEquals(1, TopicReader.read(reader, deadLettersOf(reader)).size());
        }
    }

    @Test
    void aPayloadThatIsNoJsonIsPutAside() {
        writer.kafka.topics.ensure();
        writer.publish(events, "pupil", "{broken");
        say("pupil", "早");
        writer.relay.drain();
        try (var reader = reader(_ -> {})) {
            soon().until(() -> effects() == 1 && reader.deadLetters.open(10).size() == 1);
            var reason = reader.deadLetters.open(10).getFirst().reason();
            assertFalse(reason.contains("broken"), reason);
        }
    }

    @Test
    void aDatabaseThatIsAwayIsNoRecordsFault() {
        writer.kafka.topics.ensure();
        sayMany(20);
        var outages = new AtomicInteger(4);
        try (var reader = reader(_ -> outage(outages))) {
            soon().until(() -> effects() == 20);
            assertEquals(List.of(), reader.deadLetters.open(10));
        }
    }

    @Test
    void twoReplicasShareTheWorkAndKeepTheOrderOfEachKey() {
        writer.kafka.topics.ensure();
        try (var first = reader(_ -> {});
                var _ = reader(_ -> {})) {
            sayMany(1000);
            soon().until(() -> effects() > 100);
            first.close();
            sayMany(500);
            soon().until(() -> effects() == 1500);
        }
        assertEquals(1500, store.count("select count(*) from effect"));
        assertEquals(0, store.count(OUT_OF_ORDER));
    }

    @Test
    void aTopicThatWasMadeAnewIsReadFromItsBeginning() throws Exception {
        writer.kafka.topics.ensure();
        sayMany(30);
        try (var _ = reader(_ -> {})) {
            soon().until(() -> effects() == 30);
        }
        writer.kafka.admin().deleteTopics(Set.of(events, things)).all().get();
        soon().ignoreExceptions().until(() -> made(writer));
        sayMany(10);
        try (var _ = reader(_ -> {})) {
            soon().until(() -> effects() == 40);
        }
    }

    @Test
    void aSnapshotThatIsGoneArrives() {
        writer.kafka.topics.ensure();
        writer.publish(things, "thing", null);
        writer.relay.drain();
        try (var _ = reader(_ -> {})) {
            soon().until(() -> effects() == 1);
            assertEquals(1, store.count("select count(*) from effect where what is null"));
        }
    }

    @Test
    void whatIsCommittedHereIsKnownToHaveArrivedThere() {
        writer.kafka.topics.ensure();
        writer.publish(things, "thing", Said.json("new"));
        var group = "guanai-reader" + number;
        var visibility = writer.outbox.visibility;
        var first = visibility.published(Set.of(things), Duration.ofSeconds(15)).orElseThrow();
        assertFalse(visibility.consumed(group, first, Duration.ofMillis(300)));
        try (var _ = reader(_ -> {})) {
            writer.publish(things, "thing", Said.json("newer"));
            var both = visibility.published(Set.of(things), Duration.ofSeconds(15)).orElseThrow();
            var remembered = TopicEnds.parse(both.text());
            assertTrue(visibility.consumed(group, remembered, Duration.ofSeconds(15)));
            assertEquals(2, effects());
        }
    }

    @Test
    void whatNobodyTakesPassesByAndIsNotRemembered() {
        writer.kafka.topics.ensure();
        sayMany(20);
        try (var _ = new Replica("reader" + number, store, new Deaf(events)).start()) {
            soon().until(this::allRead);
            assertEquals(0, store.count("select count(*) from inbox_event"));
            assertEquals(0, store.count("select count(*) from dead_letter"));
        }
    }

    @Test
    void anUrgentEventWaitsBehindNothingElse() {
        writer.kafka.topics.ensure();
        var stuck = new CountDownLatch(1);
        var free = new CountDownLatch(1);
        var ordinary = new Remembering(store, Set.of(things), _ -> stay(stuck, free));
        var urgent = new Remembering(store, Set.of(events), _ -> {}, true);
        writer.publish(things, "thing", Said.json("slow"));
        writer.relay.drain();
        try (var _ = new Replica("reader" + number, store, ordinary, urgent).start()) {
            soon().until(() -> stuck.getCount() == 0);
            say("pupil", "urgent");
            soon().until(() -> effects() == 1);
            assertEquals("urgent", store.text("select what from effect"));
            free.countDown();
            soon().until(() -> effects() == 2);
        }
    }

    @Test
    void theIdOfTheRequestGoesAlong() {
        writer.kafka.topics.ensure();
        writersStore.change(
                "insert into outbox (id, aggregatetype, aggregateid, type, payload, request_id) values"
                        + " (?, ?, 'a', 'org.guanai.Said', '{}', 'request-1')",
                UUID.randomUUID(),
                events.substring(7));
        writer.relay.drain();
        try (var _ = reader(_ -> {})) {
            soon().until(() -> effects() == 1);
            assertEquals("request-1", store.text("select request_id from effect"));
        }
    }

    private static final String OUT_OF_ORDER =
            """
            select count(*) from (select what::int w, lag(what::int) over (partition by key order by nr) before
                from effect) e where before >= w\
            """;

    private Replica reader(Consumer<ConsumedEvent> before) {
        var consumer = new Remembering(store, Set.of(events, things), before);
        return new Replica("reader" + number, store, consumer).start();
    }

    private void say(String key, String what) {
        writer.publish(events, key, Said.json(what));
        writer.relay.drain();
    }

    private int said;

    private void sayMany(int count) {
        sayMany(count, writer);
        writer.relay.drain();
    }

    private void sayMany(int count, Replica by) {
        IntStream.range(0, count)
                .forEach(_ -> by.publish(events, "key" + said % 7, Said.json("" + said++)));
    }

    private long effects() {
        return store.count("select count(*) from effect");
    }

    private boolean allRead() {
        var ends =
                writer.broker.endOffsets(Set.of(events)).values().stream().mapToLong(e -> e).sum();
        return store.count(
                        "select coalesce(sum(next_off), 0) from inbox_offset where topic = '"
                                + events
                                + "'")
                == ends;
    }

    private static boolean made(Replica replica) {
        replica.kafka.topics.ensure();
        return replica.kafka.topics.ids(Set.of(Replica.events(replica.name))).size() == 1;
    }

    private static String announcements(Replica reader) {
        var topic = deadLettersOf(reader);
        return soon().until(() -> TopicReader.read(reader, topic), sent -> !sent.isEmpty()).stream()
                .map(record -> new String(record.value()))
                .toList()
                .toString();
    }

    private static String deadLettersOf(Replica reader) {
        return new BrokerNames(reader.name).deadLetters();
    }

    private static void poison(ConsumedEvent event, AtomicBoolean broken) {
        if (broken.get() && event.as(Said.class).what().equals("poison")) {
            throw new IllegalStateException("poison");
        }
    }

    private static void stay(CountDownLatch stuck, CountDownLatch free) {
        stuck.countDown();
        try {
            free.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void outage(AtomicInteger left) {
        if (left.getAndDecrement() > 0) {
            throw new IllegalStateException(
                    new SQLNonTransientConnectionException("away", "08006"));
        }
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50));
    }

    /// Takes a kind of event that nobody sends.
    private record Deaf(String topic) implements EventConsumer {
        @Override
        public Set<String> topics() {
            return Set.of(topic);
        }

        @Override
        public Set<Class<? extends Record>> events() {
            return Set.of(NeverSaid.class);
        }

        @Override
        public void on(ConsumedEvent event) {
            throw new IllegalStateException("not for me: " + event.type());
        }

        private record NeverSaid() {}
    }

    /// Sends, then dies once before the outbox learns of it.
    private static final class DyingAfterSending implements Broker {
        private final Broker real;
        private boolean dead;

        private DyingAfterSending(Broker real) {
            this.real = real;
        }

        @Override
        public void send(List<OutgoingRecord> records) {
            real.send(records);
            if (!dead) {
                dead = true;
                throw new IllegalStateException("died");
            }
        }

        @Override
        public java.util.Map<org.apache.kafka.common.TopicPartition, Long> endOffsets(
                Set<String> topics) {
            return real.endOffsets(topics);
        }

        @Override
        public java.util.Map<org.apache.kafka.common.TopicPartition, Long> groupOffsets(
                String group, Set<String> topics) {
            return real.groupOffsets(group, topics);
        }

        @Override
        public java.util.Optional<IncomingRecord> read(String topic, int partition, long offset) {
            return real.read(topic, partition, offset);
        }
    }
}
