package org.guanai.kit.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.guanai.kit.broker.kafka.KafkaRecords;

/// Reads a whole topic from its beginning.
final class TopicReader {
    private TopicReader() {}

    static List<IncomingRecord> read(Replica replica, String topic) {
        var ends = replica.broker.endOffsets(Set.of(topic));
        var all = new ArrayList<IncomingRecord>();
        try (var reader = replica.kafka.clients.reader()) {
            reader.assign(ends.keySet());
            reader.seekToBeginning(ends.keySet());
            while (ends.keySet().stream().anyMatch(p -> reader.position(p) < end(ends, p))) {
                reader.poll(Duration.ofMillis(200)).forEach(r -> all.add(KafkaRecords.incoming(r)));
            }
        }
        return all;
    }

    private static long end(java.util.Map<TopicPartition, Long> ends, TopicPartition partition) {
        return ends.get(partition);
    }
}
