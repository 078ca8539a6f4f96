package org.guanai.proofs.load.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.guanai.proofs.load.Behind;

/// Whether everything that is under way has arrived: no event waits in an outbox or on a topic, no
/// job runs, no message waits to be handed over.
final class Stillness {
    static final List<String> SERVICES =
            List.of("registry", "mentoring", "aid", "safety", "notification");

    private static final String POSITIONS = "select topic, part, next_off from inbox_offset";

    private final Behind behind;
    private final EventReader events;

    Stillness(Behind behind, EventReader events) {
        this.behind = behind;
        this.events = events;
    }

    /// What still moves, in words; empty when nothing does.
    String moving() {
        try {
            return SERVICES.stream()
                    .map(this::moving)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
        } catch (Behind.Away | KafkaException away) {
            return String.valueOf(away.getMessage());
        }
    }

    private String moving(String service) {
        var waiting = count(service, "select count(*) from outbox");
        var jobs = count(service, "select count(*) from job where state in ('QUEUED', 'RUNNING')");
        var behindBy = lag(service);
        return waiting + jobs + behindBy == 0
                ? ""
                : "%s: %d in the outbox, %d to take in, %d jobs"
                        .formatted(service, waiting, behindBy, jobs);
    }

    private long lag(String service) {
        var positions = positions(service);
        var topics = positions.keySet().stream().map(TopicPartition::topic);
        return events.ends(topics.collect(Collectors.toSet())).entrySet().stream()
                .mapToLong(end -> end.getValue() - positions.getOrDefault(end.getKey(), 0L))
                .sum();
    }

    private Map<TopicPartition, Long> positions(String service) {
        record Position(TopicPartition partition, long next) {}
        return behind
                .rows(
                        service,
                        POSITIONS,
                        row ->
                                new Position(
                                        new TopicPartition(row.getString(1), row.getInt(2)),
                                        row.getLong(3)))
                .stream()
                .collect(Collectors.toMap(Position::partition, Position::next));
    }

    private long count(String service, String sql) {
        return behind.rows(service, sql, row -> row.getLong(1)).getFirst();
    }
}
