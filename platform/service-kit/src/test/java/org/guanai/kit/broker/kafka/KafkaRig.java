package org.guanai.kit.broker.kafka;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.guanai.kit.broker.Broker;
import org.guanai.kit.broker.BrokerConfig;
import org.guanai.kit.broker.BrokerNames;

/// One process's clients of a Kafka broker.
public final class KafkaRig implements AutoCloseable {
    public final KafkaClients clients;
    public final KafkaTopics topics;
    private final KafkaBroker broker;

    public KafkaRig(
            String bootstrap,
            BrokerNames names,
            BrokerConfig config,
            String events,
            String things) {
        clients = new KafkaClients(bootstrap, names, config);
        topics = new KafkaTopics(clients, new Own(events, things), names, config);
        broker = new KafkaBroker(clients, config);
    }

    public Broker broker() {
        return broker;
    }

    public Admin admin() {
        return clients.admin();
    }

    @Override
    public void close() {
        broker.close();
        clients.close();
    }

    private record Own(String event, String snapshot) implements TopicsConfig {
        @Override
        public Optional<Set<String>> events() {
            return Optional.of(Set.of(event));
        }

        @Override
        public Optional<Set<String>> snapshots() {
            return Optional.of(Set.of(snapshot));
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
