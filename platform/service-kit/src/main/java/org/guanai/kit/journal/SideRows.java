package org.guanai.kit.journal;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;

/// Collects the side rows of the current transaction and writes them in one statement, on request
/// or just before the commit. After a commit with events it calls the listener.
@ApplicationScoped
public class SideRows {
    private static final Object KEY = new Object();

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final OutboxListener listener;

    SideRows(
            AgroalDataSource database,
            TransactionSynchronizationRegistry transactions,
            OutboxListener listener) {
        this.database = database;
        this.transactions = transactions;
        this.listener = listener;
    }

    Pending pending() {
        var known = (Pending) transactions.getResource(KEY);
        return known != null && !known.written ? known : begin();
    }

    /// Stores the answer of an idempotent request with its effect and writes all side rows now.
    ///
    /// @throws SQLException unique violation when the key was used before
    public void writeWith(StoredAnswer answer) throws SQLException {
        var pending = pending();
        pending.answer = answer;
        write(pending);
    }

    private Pending begin() {
        var pending = new Pending();
        transactions.putResource(KEY, pending);
        transactions.registerInterposedSynchronization(new AtCommit(pending));
        return pending;
    }

    private void write(Pending pending) throws SQLException {
        if (pending.written || pending.isEmpty()) {
            return;
        }
        pending.written = true;
        try (var connection = database.getConnection()) {
            SideRowsInsert.of(pending).execute(connection);
        }
    }

    private final class AtCommit implements Synchronization {
        private final Pending pending;

        private AtCommit(Pending pending) {
            this.pending = pending;
        }

        @Override
        public void beforeCompletion() {
            try {
                write(pending);
            } catch (SQLException e) {
                throw new IllegalStateException("the transaction's side rows were refused", e);
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && !pending.events.isEmpty()) {
                listener.eventsCommitted();
            }
        }
    }
}
