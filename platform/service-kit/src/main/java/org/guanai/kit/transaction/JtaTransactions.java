package org.guanai.kit.transaction;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.sql.Sql;

@ApplicationScoped
class JtaTransactions implements Transactions {
    private static final int LONGEST_SECONDS = 120;

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transactions;

    JtaTransactions(AgroalDataSource database, TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public <T> T inNew(Work<T> work) {
        return SystemScope.call(() ->
                QuarkusTransaction.requiringNew()
                        .timeout(LONGEST_SECONDS)
                        .call(() -> connected(work)));
    }

    @Override
    public <T> T inCurrent(Work<T> work) {
        return QuarkusTransaction.joiningExisting().call(() -> connected(work));
    }

    @Override
    public void afterCommit(Runnable action) {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            action.run();
            return;
        }
        transactions.registerInterposedSynchronization(new AfterCommit(action));
    }

    private <T> T connected(Work<T> work) throws SQLException {
        try (var connection = database.getConnection()) {
            return work.on(Sql.on(connection));
        }
    }

    private record AfterCommit(Runnable action) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Only the outcome matters.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                action.run();
            }
        }
    }
}
