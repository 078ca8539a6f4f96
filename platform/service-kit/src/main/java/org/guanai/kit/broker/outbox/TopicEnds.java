package org.guanai.kit.broker.outbox;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/// Where topics ended at some moment: whoever has read as far has read everything of before.
///
/// @param offsets by partition, that of the next record
public record TopicEnds(Map<TopicPartition, Long> offsets) {
    private static final String BETWEEN = " ";

    public TopicEnds {
        offsets = Map.copyOf(offsets);
    }

    /// As [#text] wrote it.
    public static TopicEnds parse(String text) {
        return new TopicEnds(
                Arrays.stream(text.split(BETWEEN))
                        .filter(end -> !end.isEmpty())
                        .map(end -> end.split(":"))
                        .collect(
                                Collectors.toMap(
                                        end -> new TopicPartition(end[0], Integer.parseInt(end[1])),
                                        end -> Long.parseLong(end[2]))));
    }

    /// `topic:partition:offset` of each partition.
    public String text() {
        return offsets.entrySet().stream()
                .map(end ->
                        end.getKey().topic()
                                + ":"
                                + end.getKey().partition()
                                + ":"
                                + end.getValue())
                .sorted()
                .collect(Collectors.joining(BETWEEN));
    }

    /// Those of some of the topics.
    public TopicEnds of(Set<String> topics) {
        return new TopicEnds(
                offsets.entrySet().stream()
                        .filter(end -> topics.contains(end.getKey().topic()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Set<String> topics() {
        return offsets.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
    }

    boolean areReached(Map<TopicPartition, Long> read) {
        return offsets.entrySet().stream()
                .allMatch(end -> read.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }
}
