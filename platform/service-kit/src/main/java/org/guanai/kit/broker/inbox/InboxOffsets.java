package org.guanai.kit.broker.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.guanai.kit.broker.IncomingRecord;
import org.guanai.kit.sql.Sql;

/// Offsets of this service on each partition, stored with the effects and not with the broker: a
/// database that is emptied or restored goes back with its offsets and catches up by itself.
@ApplicationScoped
class InboxOffsets {
    private static final String MOVE =
            """
            insert into inbox_offset as known (topic, part, next_off) values (:topic, :part, :next)
            on conflict (topic, part) do update set next_off = excluded.next_off where known.next_off <= :first\
            """;
    private static final String NEXT =
            "select next_off from inbox_offset where topic = :topic and part = :part";
    private static final String POSITION =
            """
            insert into inbox_offset as known (topic, part, next_off, topic_id) values (:topic, :part, 0, :topicId)
            on conflict (topic, part) do update
            set next_off = case when known.topic_id <> excluded.topic_id then 0 else known.next_off end,
                topic_id = excluded.topic_id
            returning next_off\
            """;

    /// Moves past a batch of one partition, or past the part of it that is not done yet. Other
    /// replicas wait here for the end of the transaction.
    ///
    /// @return the records that are still to be done, in order
    List<IncomingRecord> move(Sql sql, List<IncomingRecord> batch) {
        if (batch.isEmpty() || isMoved(sql, batch)) {
            return batch;
        }
        var next = next(sql, batch.getFirst());
        return move(sql, batch.stream().filter(record -> record.offset() >= next).toList());
    }

    /// Next offset of each partition. A topic that was recreated is read from its beginning.
    ///
    /// @param topicIds the broker's ids of the topics, by name
    Map<TopicPartition, Long> positions(
            Sql sql, Iterable<TopicPartition> partitions, Map<String, String> topicIds) {
        var positions = new HashMap<TopicPartition, Long>();
        for (var partition : partitions) {
            var position =
                    sql.query(POSITION)
                            .with("topic", partition.topic())
                            .with("part", partition.partition())
                            .with("topicId", topicIds.get(partition.topic()))
                            .one(row -> row.big("next_off"));
            positions.put(partition, position.orElseThrow());
        }
        return positions;
    }

    private static boolean isMoved(Sql sql, List<IncomingRecord> batch) {
        var first = batch.getFirst();
        return sql.update(MOVE)
                        .with("topic", first.topic())
                        .with("part", first.partition())
                        .with("next", batch.getLast().offset() + 1)
                        .with("first", first.offset())
                        .run()
                == 1;
    }

    private static long next(Sql sql, IncomingRecord record) {
        return sql.query(NEXT)
                .with("topic", record.topic())
                .with("part", record.partition())
                .one(row -> row.big("next_off"))
                .orElseThrow();
    }
}
