package org.guanai.proofs.bench.seed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.guanai.acceptance.world.World;

/// Puts guardians' snapshots on their topic, as the registry would: only notification reads it.
///
/// @param bootstrap address of the broker
public record GuardianTopic(String bootstrap) {
    public static final String NAME = "guanai.registry.guardians";
    private static final String SNAPSHOT =
            """
            {"id":"%s","org":"%s","name":"量程%d","sealedPhone":"%s","sealedEmail":null,"language":"zh","active":true,"version":1}\
            """;

    /// As long as a sealed phone.
    private static final String SEALED = "QUFB".repeat(56);

    /// @param first number of the first guardian
    public void fill(int first, int count) {
        var failed = new AtomicReference<Exception>();
        try (var producer = new KafkaProducer<>(settings(), strings(), strings())) {
            for (int nr = first; nr < first + count; nr++) {
                producer.send(record(nr), (_, e) -> failed.compareAndSet(null, e));
            }
        }
        if (failed.get() != null) {
            throw new IllegalStateException("the topic could not be filled", failed.get());
        }
    }

    /// How many records were ever put on it.
    public long size() {
        try (var admin = Admin.create(settings())) {
            var partitions =
                    admin.describeTopics(List.of(NAME))
                            .allTopicNames()
                            .get()
                            .get(NAME)
                            .partitions();
            long size = 0;
            for (var partition : partitions) {
                var place = new TopicPartition(NAME, partition.partition());
                var end = admin.listOffsets(Map.of(place, OffsetSpec.latest()));
                size += end.partitionResult(place).get().offset();
            }
            return size;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProducerRecord<String, String> record(int nr) {
        var id = new UUID(0x0190_0000_0000_7000L + nr, 0x8000_0000_0000_0000L + nr);
        var value = SNAPSHOT.formatted(id, World.COUNTY, nr, SEALED);
        var record = new ProducerRecord<>(NAME, id.toString(), value);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id.toString());
        header(record, "ce_source", "/guanai/registry");
        header(record, "ce_type", "org.guanai.registry.GuardianSnapshot");
        header(record, "ce_time", "2026-04-15T00:00:00Z");
        header(record, "ce_subject", id.toString());
        header(record, "content-type", "application/json");
        return record;
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static StringSerializer strings() {
        return new StringSerializer();
    }

    private Properties settings() {
        var settings = new Properties();
        settings.put("bootstrap.servers", bootstrap);
        settings.put("acks", "all");
        settings.put("linger.ms", "20");
        settings.put("batch.size", "131072");
        return settings;
    }
}
