package org.guanai.kit.broker.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.guanai.kit.broker.Broker;
import org.guanai.kit.broker.BrokerConfig;
import org.guanai.kit.fault.CrashPoint;
import org.guanai.kit.sql.Sql;

/// Sends one batch from the outbox to the broker.
///
/// Reading by "greater than the last one seen" would lose events whose transactions commit late, so
/// it reads all rows that are there and deletes those that were sent. An advisory lock lets one
/// replica drain at a time, which keeps the order per key.
@ApplicationScoped
class OutboxDrain {
    /// In this order. A commit that is lost in a crash only repeats records, so the deletion need
    /// not wait for the disk.
    private static final String LOCK =
            """
            select set_config('lock_timeout', '20s', true),
                set_config('idle_in_transaction_session_timeout', '60s', true),
                set_config('synchronous_commit', 'off', true), set_config('guanai.scope', '*', true),
                pg_advisory_xact_lock(113728341370217)\
            """;

    private static final String ANY = "select outbox_waits() as waits";
    private static final String NEXT =
            """
            select seq, id, aggregatetype, aggregateid, type, payload, request_id, at
            from outbox order by seq limit :limit\
            """;
    private static final String DELETE = "delete from outbox where seq = any (:sent)";

    private final Broker broker;
    private final OutboxRecords records;
    private final BrokerConfig config;

    OutboxDrain(Broker broker, OutboxRecords records, BrokerConfig config) {
        this.broker = broker;
        this.records = records;
        this.config = config;
    }

    /// @param connection in auto-commit mode
    /// @return how many were sent, 0 when the outbox is empty
    int batch(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var sent = sendLocked(Sql.on(connection));
            connection.commit();
            return sent;
        } catch (SQLException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /// Whether the outbox holds events; needs neither a transaction nor the lock.
    boolean waits(Connection connection) {
        return Sql.on(connection).query(ANY).one(row -> row.flag("waits")).orElse(false);
    }

    private int sendLocked(Sql sql) {
        sql.query(LOCK).one(_ -> null);
        var rows = sql.query(NEXT).with("limit", config.batch()).list(records::read);
        if (!rows.isEmpty()) {
            CrashPoint.RELAY_BEFORE_PUBLISH.reached();
            broker.send(rows.stream().map(OutboxRow::record).toList());
            CrashPoint.RELAY_BEFORE_DELETE.reached();
            sql.update(DELETE).with("sent", rows.stream().map(OutboxRow::seq).toList()).run();
        }
        return rows.size();
    }

    private static void rollBack(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
