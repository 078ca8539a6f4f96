package org.guanai.kit.broker.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.guanai.kit.broker.IncomingRecord;

/// Offsets of this service on each partition, stored with the effects and not with the broker: a
/// database that is emptied or restored goes back with its offsets and catches up by itself.
@ApplicationScoped
class InboxOffsets {
    private static final String MOVE =
            """
            insert into inbox_offset as known (topic, part, next_off) values (?, ?, ?)
            on conflict (topic, part) do update set next_off = excluded.next_off where known.next_off <= ?\
            """;
    private static final String NEXT =
            "select next_off from inbox_offset where topic = ? and part = ?";
    private static final String POSITION =
            """
            insert into inbox_offset as known (topic, part, next_off, topic_id) values (?, ?, 0, ?)
            on conflict (topic, part) do update
            set next_off = case when known.topic_id <> excluded.topic_id then 0 else known.next_off end,
                topic_id = excluded.topic_id
            returning next_off\
            """;

    /// Moves past a batch of one partition, or past the part of it that is not done yet. Other
    /// replicas wait here for the end of the transaction.
    ///
    /// @return the records that are still to be done, in order
    List<IncomingRecord> move(Connection connection, List<IncomingRecord> batch)
            throws SQLException {
        if (batch.isEmpty() || isMoved(connection, batch)) {
            return batch;
        }
        var next = next(connection, batch.getFirst());
        return move(connection, batch.stream().filter(record -> record.offset() >= next).toList());
    }

    /// Next offset of each partition. A topic that was recreated is read from its beginning.
    ///
    /// @param topicIds the broker's ids of the topics, by name
    Map<TopicPartition, Long> positions(
            Connection connection,
            Iterable<TopicPartition> partitions,
            Map<String, String> topicIds)
            throws SQLException {
        var positions = new HashMap<TopicPartition, Long>();
        try (var upsert = connection.prepareStatement(POSITION)) {
            for (var partition : partitions) {
                set(upsert, partition.topic(), partition.partition());
                upsert.setString(3, topicIds.get(partition.topic()));
                positions.put(partition, number(upsert));
            }
        }
        return positions;
    }

    private static boolean isMoved(Connection connection, List<IncomingRecord> batch)
            throws SQLException {
        var first = batch.getFirst();
        try (var upsert = connection.prepareStatement(MOVE)) {
            set(upsert, first.topic(), first.partition());
            upsert.setLong(3, batch.getLast().offset() + 1);
            upsert.setLong(4, first.offset());
            return upsert.executeUpdate() == 1;
        }
    }

    private static long next(Connection connection, IncomingRecord record) throws SQLException {
        try (var select = connection.prepareStatement(NEXT)) {
            set(select, record.topic(), record.partition());
            return number(select);
        }
    }

    private static void set(PreparedStatement statement, String topic, int partition)
            throws SQLException {
        statement.setString(1, topic);
        statement.setInt(2, partition);
    }

    private static long number(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
