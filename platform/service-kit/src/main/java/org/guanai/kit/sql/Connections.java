package org.guanai.kit.sql;

import java.sql.Connection;
import java.sql.SQLException;

/// Where statements get their connection.
interface Connections {
    Lease lease() throws SQLException;

    /// A connection for one statement.
    ///
    /// @param own whether it goes back to the pool afterwards
    record Lease(Connection connection, boolean own) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            if (own) {
                connection.close();
            }
        }
    }
}
