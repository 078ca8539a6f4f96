package org.guanai.kit.broker.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.guanai.kit.broker.BrokerConfig;
import org.guanai.kit.broker.kafka.KafkaRig;
import org.guanai.kit.real.Store;

/// One process's inbox, from a broker into a database.
public final class InboxRig {
    public final Consumers consumers;
    public final SeenEvents seen;
    private final Store store;
    private final BrokerConfig config;
    private Inbox inbox;

    public InboxRig(
            Store store, List<EventConsumer> consumers, ObjectMapper json, BrokerConfig config) {
        this.store = store;
        this.config = config;
        this.consumers = new Consumers(consumers, json);
        this.seen = new SeenEvents(store, config);
    }

    public Inbox inbox(KafkaRig kafka, PoisonRecords poison) {
        var offsets = new InboxOffsets();
        var delivery = new Delivery(store, offsets, seen, consumers, poison, config);
        var positions = new InboxPositions(store, offsets, kafka.topics);
        inbox = new Inbox(kafka.clients, kafka.topics, consumers, delivery, positions, config);
        return inbox;
    }

    public void start() {
        inbox.start();
    }

    public void stop() {
        try {
            inbox.stop(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
