package org.guanai.kit.broker;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.guanai.kit.broker.deadletter.DeadLetters;
import org.guanai.kit.broker.deadletter.DeadLettersRig;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.kit.broker.inbox.InboxRig;
import org.guanai.kit.broker.kafka.KafkaRig;
import org.guanai.kit.broker.outbox.OutboxRig;
import org.guanai.kit.broker.outbox.Relay;
import org.guanai.kit.real.Store;

/// One process of a service, on real Kafka and PostgreSQL.
final class Replica implements AutoCloseable {
    static final String EVENTS = ".events";
    static final String THINGS = ".things";

    final Store store;
    final String name;
    final KafkaRig kafka;
    final Broker broker;
    final OutboxRig outbox;
    final Relay relay;
    final BrokerThread inbox;
    final DeadLetters deadLetters;
    private final InboxRig inboxRig;

    Replica(String name, Store store, EventConsumer... consumers) {
        this(name, store, UnaryOperator.identity(), consumers);
    }

    /// @param wrapping what stands between the relay and the broker
    Replica(String name, Store store, UnaryOperator<Broker> wrapping, EventConsumer... consumers) {
        this.name = name;
        this.store = store;
        var config = new Settings();
        var names = new BrokerNames(name);
        kafka = new KafkaRig(RealKafka.bootstrap(), names, config, events(name), things(name));
        broker = wrapping.apply(kafka.broker());
        outbox = new OutboxRig(store, broker, names, Clock.systemUTC(), config);
        relay = outbox.relay;
        var json = new ObjectMapper().findAndRegisterModules();
        inboxRig = new InboxRig(store, List.of(consumers), json, config);
        var dead = new DeadLettersRig(store, broker, inboxRig, json, names);
        deadLetters = dead.letters;
        inbox = inboxRig.inbox(kafka, dead.sink);
    }

    static String events(String service) {
        return "guanai." + service + EVENTS;
    }

    static String things(String service) {
        return "guanai." + service + THINGS;
    }

    Replica start() {
        outbox.start();
        inboxRig.start();
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
        inboxRig.stop();
        outbox.stop();
        kafka.close();
    }
}
