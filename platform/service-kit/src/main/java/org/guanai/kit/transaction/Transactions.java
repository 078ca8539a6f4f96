package org.guanai.kit.transaction;

import org.guanai.kit.sql.Sql;

/// Transactions of the kit's own machinery, which speaks SQL. An interface, because the kit's tests
/// run the machinery on PostgreSQL without JTA.
public interface Transactions {
    /// In a new transaction of the system scope; rolled back when the work throws.
    <T> T inNew(Work<T> work);

    /// In the current transaction, with its scope; in a new one when there is none.
    <T> T inCurrent(Work<T> work);

    /// Runs an action after the commit of the current transaction; at once when there is none.
    void afterCommit(Runnable action);

    /// @param <T> what comes out of it
    interface Work<T> {
        T on(Sql sql);
    }
}
