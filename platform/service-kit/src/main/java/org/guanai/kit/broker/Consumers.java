package org.guanai.kit.broker;

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

/// The consumers of this service, by topic.
@ApplicationScoped
class Consumers {
    private final Map<String, List<EventConsumer>> byTopic = new HashMap<>();
    private final ObjectMapper tolerant;

    Consumers(@All List<EventConsumer> consumers, ObjectMapper json) {
        for (var consumer : consumers) {
            for (var topic : consumer.topics()) {
                byTopic.computeIfAbsent(topic, _ -> new ArrayList<>()).add(consumer);
            }
        }
        tolerant = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /// Those that wait for each other.
    Set<String> topics() {
        return topicsWhere(urgent -> !urgent);
    }

    /// Those that wait for nothing else.
    Set<String> urgentTopics() {
        return topicsWhere(urgent -> urgent);
    }

    /// @param records of one topic, in order
    void take(List<IncomingRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        var events = records.stream().map(record -> new ConsumedEvent(record, tolerant)).toList();
        byTopic.getOrDefault(records.getFirst().topic(), List.of())
                .forEach(consumer -> consumer.onAll(events));
    }

    private Set<String> topicsWhere(Predicate<Boolean> wanted) {
        return byTopic.entrySet().stream()
                .filter(entry -> wanted.test(isUrgent(entry.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isUrgent(List<EventConsumer> consumers) {
        return consumers.stream().anyMatch(EventConsumer::isUrgent);
    }
}
