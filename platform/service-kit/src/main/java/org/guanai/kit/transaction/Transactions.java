package org.guanai.kit.transaction;

import java.sql.Connection;
import java.sql.SQLException;

/// Transactions of the kit's own machinery, which speaks SQL.
public interface Transactions {
    /// In a new transaction of the system scope; rolled back when the work throws.
    <T> T inNew(Work<T> work);

    /// In the transaction that is going on, with its scope; in one of its own when there is none.
    <T> T inCurrent(Work<T> work);

    /// Runs something once the transaction that is going on is committed; at once when there is
    /// none.
    void afterCommit(Runnable action);

    /// @param <T> what comes out of it
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
