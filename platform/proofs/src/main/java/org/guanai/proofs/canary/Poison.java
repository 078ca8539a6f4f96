package org.guanai.proofs.canary;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.canary.flock.Flock;
import org.guanai.proofs.canary.search.Topics;

/// Records that cannot be processed, with canaries in them: they go to the dead letters, and what
/// they hold stays behind.
record Poison(World world, Flock flock) {
    private static final String TOPIC = "guanai.registry.students";
    private static final List<String> CONSUMERS =
            List.of("mentoring", "aid", "safety", "notification");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// @return how many dead letters came of it
    long pour() {
        var before = letters();
        var topics = new Topics(world.platform);
        var wanted =
                List.of(
                        "{\"id\":\"%s\",\"name\":\"%s\"}",
                        "{\"id\":\"%s\",\"name\":[\"%s\"", "{\"id\":{\"%s\":\"%s\"}}", "%s %s");
        for (var form : wanted) {
            topics.put(record(form.formatted(poison("poison id"), poison("poison value"))));
        }
        Eventually.holds(
                "the dead letters",
                PATIENCE,
                () -> letters() - before >= wanted.size() * CONSUMERS.size());
        return letters() - before;
    }

    private ProducerRecord<byte[], byte[]> record(String value) {
        var key = UUID.randomUUID().toString();
        var record = new ProducerRecord<>(TOPIC, bytes(key), bytes(value));
        var headers = record.headers();
        headers.add("ce_specversion", bytes("1.0"));
        headers.add("ce_id", bytes(UUID.randomUUID().toString()));
        headers.add("ce_source", bytes("/" + poison("poison source")));
        headers.add("ce_type", bytes("org.guanai.registry.StudentSnapshot"));
        headers.add("content-type", bytes("application/json"));
        return record;
    }

    private long letters() {
        return CONSUMERS.stream()
                .mapToLong(service -> world.count(service, "select count(*) from dead_letter"))
                .sum();
    }

    private String poison(String field) {
        return flock.poison(field);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
