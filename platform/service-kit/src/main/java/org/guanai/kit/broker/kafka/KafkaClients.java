package org.guanai.kit.broker.kafka;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanai.kit.broker.BrokerConfig;
import org.guanai.kit.broker.BrokerNames;

/// Creates Kafka's clients. They connect on first use.
@ApplicationScoped
public class KafkaClients {
    private final String bootstrap;
    private final BrokerNames service;
    private final BrokerConfig config;
    private Admin admin;

    @Inject
    KafkaClients(
            @ConfigProperty(name = "guanai.kafka.bootstrap") String bootstrap,
            BrokerNames service,
            BrokerConfig config) {
        this.bootstrap = bootstrap;
        this.service = service;
        this.config = config;
    }

    synchronized Admin admin() {
        if (admin == null) {
            var settings = common("admin");
            settings.put(
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis(config.patience()));
            admin = Admin.create(settings);
        }
        return admin;
    }

    Producer<String, byte[]> producer() {
        var settings = common("relay");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis(config.patience()));
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis(config.patience()));
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /// A member of the service's group. The broker gathers records for a moment: under load, many
    /// share the cost of a fetch and of a transaction.
    public Consumer<String, byte[]> member() {
        var settings = membership("inbox", service.group());
        settings.put(
                ConsumerConfig.FETCH_MIN_BYTES_CONFIG,
                ConsumerConfig.DEFAULT_MAX_PARTITION_FETCH_BYTES);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, millis(config.gather()));
        return consumer(settings);
    }

    /// A member of the group for urgent topics. In the ordinary group it would wait, at each
    /// rebalance, for the other members to finish their batches.
    public Consumer<String, byte[]> urgentMember() {
        return consumer(membership("inbox-urgent", service.urgentGroup()));
    }

    /// Without a group, to read single records again.
    public Consumer<String, byte[]> reader() {
        return consumer(reading("replay"));
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(2));
        }
    }

    private static Consumer<String, byte[]> consumer(Map<String, Object> settings) {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> membership(String role, String group) {
        var settings = reading(role);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        settings.put(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName());
        // Topics of services that start later are found within seconds.
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        return settings;
    }

    private Map<String, Object> reading(String role) {
        var settings = common(role);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.batch());
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis(config.patience()));
        return settings;
    }

    private Map<String, Object> common(String role) {
        var settings = new HashMap<String, Object>();
        settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(AdminClientConfig.CLIENT_ID_CONFIG, service.client(role));
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis(config.patience()) / 2);
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
        return settings;
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
