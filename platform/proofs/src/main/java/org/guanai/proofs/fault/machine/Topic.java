package org.guanai.proofs.fault.machine;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// A topic of the platform, as somebody with access to the broker may use it.
public record Topic(String bootstrap, String name) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    public void append(String key, byte[] value, Map<String, String> headers) {
        var sent = new ProducerRecord<byte[], byte[]>(name, key == null ? null : utf8(key), value);
        headers.forEach((header, text) -> sent.headers().add(header, utf8(text)));
        append(List.of(sent));
    }

    /// All that is on it now, once more, each on its partition and with its own headers.
    ///
    /// @return how many
    public int repeat() {
        var records = read();
        append(
                records.stream()
                        .map(r ->
                                new ProducerRecord<>(
                                        name, r.partition(), r.key(), r.value(), r.headers()))
                        .toList());
        return records.size();
    }

    public List<ConsumerRecord<byte[], byte[]>> read() {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrap);
        var none = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<byte[], byte[]>(settings, none, none)) {
            var partitions =
                    consumer.partitionsFor(name).stream()
                            .map(p -> new TopicPartition(name, p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(PATIENCE).forEach(found::add);
            }
            return found;
        }
    }

    private void append(List<ProducerRecord<byte[], byte[]>> records) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrap);
        var plain = new ByteArraySerializer();
        try (var producer = new KafkaProducer<byte[], byte[]>(settings, plain, plain)) {
            for (var sent : records.stream().map(producer::send).toList()) {
                sent.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
