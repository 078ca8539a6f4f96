package org.guanai.kit.broker.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.broker.IncomingRecord;
import org.guanai.kit.id.Ids;

/// The rows of dead letters.
@ApplicationScoped
class DeadLetterTable {
    private static final String COLUMNS = " id, topic, part, off, event_id, type, reason, at ";
    private static final String INSERT =
            """
            insert into dead_letter (id, topic, part, off, event_id, type, key, reason) values (?, ?, ?, ?, ?, ?, ?, ?)
            returning\
            """
                    + COLUMNS;
    private static final String FOUND_AGAIN =
            """
            update dead_letter set topic = ?, part = ?, off = ?, reason = ?
            where event_id = ? and replayed_at is null\
            """;
    private static final String OPEN =
            "select"
                    + COLUMNS
                    + "from dead_letter where replayed_at is null order by at, id limit ?";
    private static final String ONE =
            "select" + COLUMNS + "from dead_letter where replayed_at is null and id = ?";
    private static final String CLOSE =
            "update dead_letter set replayed_at = now() where id = ? and replayed_at is null";

    DeadLetter add(Connection connection, IncomingRecord record, String reason)
            throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, Ids.next());
            insert.setString(2, record.topic());
            insert.setInt(3, record.partition());
            insert.setLong(4, record.offset());
            insert.setObject(5, record.eventId());
            insert.setString(6, record.type());
            insert.setString(7, record.key());
            insert.setString(8, reason);
            return letters(insert).getFirst();
        }
    }

    /// Updates the position of an open dead letter whose topic is read again.
    ///
    /// @return false when the event has no open dead letter
    boolean foundAgain(Connection connection, IncomingRecord record, String reason)
            throws SQLException {
        try (var update = connection.prepareStatement(FOUND_AGAIN)) {
            update.setString(1, record.topic());
            update.setInt(2, record.partition());
            update.setLong(3, record.offset());
            update.setString(4, reason);
            update.setObject(5, record.eventId());
            return update.executeUpdate() == 1;
        }
    }

    List<DeadLetter> open(Connection connection, int limit) throws SQLException {
        try (var select = connection.prepareStatement(OPEN)) {
            select.setInt(1, limit);
            return letters(select);
        }
    }

    List<DeadLetter> open(Connection connection, UUID id) throws SQLException {
        try (var select = connection.prepareStatement(ONE)) {
            select.setObject(1, id);
            return letters(select);
        }
    }

    /// @return false when another replica has replayed it
    boolean close(Connection connection, UUID id) throws SQLException {
        try (var update = connection.prepareStatement(CLOSE)) {
            update.setObject(1, id);
            return update.executeUpdate() == 1;
        }
    }

    private static List<DeadLetter> letters(PreparedStatement statement) throws SQLException {
        var letters = new ArrayList<DeadLetter>();
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                letters.add(letter(row));
            }
        }
        return letters;
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getInt("part"),
                row.getLong("off"),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
