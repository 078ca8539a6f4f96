package org.guanai.kit.broker.outbox;

import java.util.UUID;
import org.guanai.kit.sql.Sql;

/// An event that the kit's own machinery publishes past the journal.
///
/// @param topic without the prefix `guanai.`
public record OutboxEvent(
        UUID id, String topic, String key, String type, String payload, String requestId) {
    private static final String INSERT =
            """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, request_id)
            values (:id, :topic, :key, :type, :payload, :requestId)\
            """;

    /// Written in the transaction of the connection.
    public void publish(Sql sql) {
        sql.update(INSERT).with(this).run();
    }
}
