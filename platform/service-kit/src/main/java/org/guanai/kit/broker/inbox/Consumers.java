package org.guanai.kit.broker.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.guanai.kit.broker.IncomingRecord;
import org.guanai.kit.journal.EventType;

/// The consumers of this service, by topic.
@ApplicationScoped
public class Consumers {
    private final Map<String, List<Taker>> byTopic = new HashMap<>();
    private final ObjectMapper tolerant;

    Consumers(@All List<EventConsumer> consumers, ObjectMapper json) {
        for (var consumer : consumers) {
            for (var topic : consumer.topics()) {
                byTopic.computeIfAbsent(topic, _ -> new ArrayList<>()).add(Taker.of(consumer));
            }
        }
        tolerant = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /// Topics read by the ordinary inbox thread.
    Set<String> topics() {
        return topicsWhere(urgent -> !urgent);
    }

    /// Topics read by the urgent inbox thread.
    Set<String> urgentTopics() {
        return topicsWhere(urgent -> urgent);
    }

    /// The records that at least one consumer takes.
    ///
    /// @param records of one topic, in order
    List<IncomingRecord> wanted(List<IncomingRecord> records) {
        return records.stream()
                .filter(record -> takers(record).stream().anyMatch(taker -> taker.takes(record)))
                .toList();
    }

    /// @param records of one topic, in order
    public void take(List<IncomingRecord> records) {
        if (!records.isEmpty()) {
            takers(records.getFirst()).forEach(taker -> taker.take(records, tolerant));
        }
    }

    private List<Taker> takers(IncomingRecord record) {
        return byTopic.getOrDefault(record.topic(), List.of());
    }

    private Set<String> topicsWhere(Predicate<Boolean> wanted) {
        return byTopic.entrySet().stream()
                .filter(entry -> wanted.test(isUrgent(entry.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isUrgent(List<Taker> takers) {
        return takers.stream().anyMatch(taker -> taker.consumer().isUrgent());
    }

    /// @param types of the events that it takes; empty for all
    private record Taker(EventConsumer consumer, Set<String> types) {
        static Taker of(EventConsumer consumer) {
            var types = consumer.events().stream().map(EventType::of).collect(Collectors.toSet());
            return new Taker(consumer, types);
        }

        boolean takes(IncomingRecord record) {
            return types.isEmpty() || types.contains(record.type());
        }

        public void take(List<IncomingRecord> records, ObjectMapper json) {
            consumer.onAll(
                    records.stream()
                            .filter(this::takes)
                            .map(record -> new ConsumedEvent(record, json))
                            .toList());
        }
    }
}
