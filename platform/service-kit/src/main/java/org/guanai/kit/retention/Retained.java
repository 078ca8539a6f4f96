package org.guanai.kit.retention;

import org.guanai.kit.sql.Sql;

/// A kind of row that is deleted when it is old enough. Each implementation is a bean; how long it
/// is kept stands in the configuration under its name.
public interface Retained {
    /// Name under `guanai.retention.kept`.
    String name();

    /// Deletes rows that are older than so many seconds; at most so many, so that no transaction is
    /// long.
    ///
    /// @return how many
    int delete(Sql sql, long seconds, int most);
}
