package org.guanai.proofs.load.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.guanai.demo.client.Json;

/// Reads topics from their beginning to where they end now, as a stranger to every group.
final class EventReader {
    private static final Duration POLL = Duration.ofSeconds(1);
    private final String bootstrap;

    EventReader(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /// An event as it stands on its topic, perhaps more than once.
    ///
    /// @param type without its package
    record Event(String id, String type, JsonNode payload) {}

    void read(Set<String> topics, Consumer<Event> taker) {
        try (var kafka = consumer()) {
            var partitions = partitions(kafka, topics);
            kafka.assign(partitions);
            kafka.seekToBeginning(partitions);
            var ends = kafka.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(e -> kafka.position(e.getKey()) < e.getValue())) {
                kafka.poll(POLL).forEach(record -> taker.accept(event(record)));
            }
        }
    }

    Map<TopicPartition, Long> ends(Set<String> topics) {
        try (var kafka = consumer()) {
            return new HashMap<>(kafka.endOffsets(partitions(kafka, topics)));
        }
    }

    private static List<TopicPartition> partitions(
            KafkaConsumer<String, byte[]> kafka, Collection<String> topics) {
        return topics.stream()
                .flatMap(topic -> kafka.partitionsFor(topic).stream())
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .collect(Collectors.toList());
    }

    private static Event event(ConsumerRecord<String, byte[]> record) {
        var type = header(record, "ce_type");
        var payload =
                record.value() == null
                        ? Json.read("{}".getBytes(StandardCharsets.UTF_8))
                        : Json.read(record.value());
        return new Event(
                header(record, "ce_id"), type.substring(type.lastIndexOf('.') + 1), payload);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private KafkaConsumer<String, byte[]> consumer() {
        var settings =
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
