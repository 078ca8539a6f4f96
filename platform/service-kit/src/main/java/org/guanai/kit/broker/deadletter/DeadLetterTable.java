package org.guanai.kit.broker.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.broker.IncomingRecord;
import org.guanai.kit.id.Ids;
import org.guanai.kit.sql.Sql;

/// The rows of dead letters.
@ApplicationScoped
class DeadLetterTable {
    private static final String COLUMNS = " id, topic, part, off, event_id, type, reason, at ";
    private static final String INSERT =
            """
            insert into dead_letter (id, topic, part, off, event_id, type, key, reason)
            values (:id, :topic, :partition, :offset, :eventId, :type, :key, :reason) returning\
            """
                    + COLUMNS;
    private static final String FOUND_AGAIN =
            """
            update dead_letter set topic = :topic, part = :partition, off = :offset, reason = :reason
            where event_id = :eventId and replayed_at is null\
            """;
    private static final String OPEN =
            "select"
                    + COLUMNS
                    + "from dead_letter where replayed_at is null order by at, id limit :limit";
    private static final String ONE =
            "select" + COLUMNS + "from dead_letter where replayed_at is null and id = :id";
    private static final String CLOSE =
            "update dead_letter set replayed_at = now() where id = :id and replayed_at is null";

    DeadLetter add(Sql sql, IncomingRecord record, String reason) {
        return sql.query(INSERT)
                .with("id", Ids.next())
                .with("topic", record.topic())
                .with("partition", record.partition())
                .with("offset", record.offset())
                .with("key", record.key())
                .with("eventId", record.eventId())
                .with("type", record.type())
                .with("reason", reason)
                .one(DeadLetter.class)
                .orElseThrow();
    }

    /// Updates the position of an open dead letter whose topic is read again.
    ///
    /// @return false when the event has no open dead letter
    boolean foundAgain(Sql sql, IncomingRecord record, String reason) {
        return sql.update(FOUND_AGAIN)
                        .with("topic", record.topic())
                        .with("partition", record.partition())
                        .with("offset", record.offset())
                        .with("eventId", record.eventId())
                        .with("reason", reason)
                        .run()
                == 1;
    }

    List<DeadLetter> open(Sql sql, int limit) {
        return sql.query(OPEN).with("limit", limit).list(DeadLetter.class);
    }

    Optional<DeadLetter> open(Sql sql, UUID id) {
        return sql.query(ONE).with("id", id).one(DeadLetter.class);
    }

    /// @return false when another replica has replayed it
    boolean close(Sql sql, UUID id) {
        return sql.update(CLOSE).with("id", id).run() == 1;
    }
}
