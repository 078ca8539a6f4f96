package org.guanai.kit.broker;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.guanai.kit.real.Store;

/// One process of a service, on real Kafka and PostgreSQL.
final class Replica implements AutoCloseable {
    static final String EVENTS = ".events";
    static final String THINGS = ".things";

    final Store store;
    final String name;
    final KafkaClients clients;
    final KafkaTopics topics;
    final Broker broker;
    final OutboxDrain drain;
    final Relay relay;
    final Inbox inbox;
    final DeadLetters deadLetters;
    final Visibility visibility;
    private final KafkaBroker kafka;

    Replica(String name, Store store, EventConsumer... consumers) {
        this(name, store, UnaryOperator.identity(), consumers);
    }

    /// @param wrapping what stands between the relay and the broker
    Replica(String name, Store store, UnaryOperator<Broker> wrapping, EventConsumer... consumers) {
        this.name = name;
        this.store = store;
        var config = new Settings();
        var service = new ServiceName(name);
        clients = new KafkaClients(RealKafka.bootstrap(), service, config);
        topics = new KafkaTopics(clients, new Topics(name), service, config);
        kafka = new KafkaBroker(clients, config);
        broker = wrapping.apply(kafka);
        var metrics = new SimpleMeterRegistry();
        drain = new OutboxDrain(broker, new OutboxRecords(service, Clock.systemUTC()), config);
        relay = new Relay(store.pool(), drain, new OutboxMeter(metrics), config);
        var json = new ObjectMapper().findAndRegisterModules();
        var known = new Consumers(Arrays.asList(consumers), json);
        var seen = new SeenEvents(store, config);
        var offsets = new InboxOffsets();
        deadLetters =
                new DeadLetters(
                        store, new DeadLetterTable(), broker, known, seen, json, metrics, service);
        var delivery = new Delivery(store, offsets, seen, known, deadLetters, config);
        var positions = new InboxPositions(store, offsets, topics);
        inbox = new Inbox(clients, topics, known, delivery, positions, config);
        visibility = new Visibility(store, relay, broker);
    }

    static String events(String service) {
        return "guanai." + service + EVENTS;
    }

    static String things(String service) {
        return "guanai." + service + THINGS;
    }

    Replica start() {
        relay.start();
        inbox.start();
        return this;
    }

    void publish(String topic, String key, String payload) {
        store.change(
                """
                insert into outbox (id, aggregatetype, aggregateid, type, payload)
                values (gen_random_uuid(), ?, ?, 'org.guanai.Said', ?)\
                """,
                topic.substring("guanai.".length()),
                key,
                payload);
    }

    @Override
    public void close() {
        try {
            inbox.stop(null);
            relay.stop(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kafka.close();
        clients.close();
    }

    private record Topics(String name) implements OwnTopics {
        @Override
        public Optional<Set<String>> events() {
            return Optional.of(Set.of(Replica.events(name)));
        }

        @Override
        public Optional<Set<String>> snapshots() {
            return Optional.of(Set.of(things(name)));
        }

        @Override
        public Duration retention() {
            return Duration.ofDays(1);
        }

        @Override
        public int partitions() {
            return 3;
        }
    }
}
