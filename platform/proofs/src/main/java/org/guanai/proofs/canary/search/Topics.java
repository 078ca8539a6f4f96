package org.guanai.proofs.canary.search;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.guanai.proofs.canary.flock.Kind;
import org.guanai.stack.Platform;

/// All topics of the broker, each read whole.
public record Topics(Platform platform) {
    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(500);

    Stream<Place> all() {
        try (var consumer = consumer()) {
            var contents = new HashMap<String, ByteArrayOutputStream>();
            var parts = partitions(consumer);
            consumer.assign(parts);
            consumer.seekToBeginning(parts);
            var ends = consumer.endOffsets(parts);
            while (ends.entrySet().stream()
                    .anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
                for (var record : consumer.poll(LOOK)) {
                    var text =
                            contents.computeIfAbsent(
                                    record.topic(), _ -> new ByteArrayOutputStream());
                    write(record, text);
                }
            }
            return contents.entrySet().stream().map(Topics::place).toList().stream();
        }
    }

    /// Puts a record onto a topic past every service.
    public void put(ProducerRecord<byte[], byte[]> record) {
        Map<String, Object> settings =
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        platform.endpoints().kafka(),
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        (int) WAIT.toMillis());
        var bytes = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(settings, bytes, bytes)) {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Place place(Map.Entry<String, ByteArrayOutputStream> topic) {
        var kind = topic.getKey().endsWith(".dead-letters") ? Kind.DEAD_LETTER : Kind.EVENT;
        return Place.of(kind, topic.getKey(), topic.getValue().toByteArray());
    }

    private static void write(ConsumerRecord<byte[], byte[]> record, ByteArrayOutputStream text) {
        if (record.key() != null) {
            text.writeBytes(record.key());
        }
        record.headers()
                .forEach(header -> {
                    text.write('\n');
                    text.writeBytes(header.value());
                });
        text.write('\n');
        if (record.value() != null) {
            text.writeBytes(record.value());
        }
        text.write('\n');
    }

    private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        return consumer.listTopics(WAIT).values().stream()
                .flatMap(List::stream)
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList();
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> settings =
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        platform.endpoints().kafka(),
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        (int) WAIT.toMillis(),
                        ConsumerConfig.EXCLUDE_INTERNAL_TOPICS_CONFIG,
                        false);
        var bytes = new ByteArrayDeserializer();
        return new KafkaConsumer<>(settings, bytes, bytes);
    }
}
