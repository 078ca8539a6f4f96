package org.guanai.proofs.fault.machine;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.guanai.stack.Platform;

/// A service's database as its administrator sees it, past every policy.
public record Database(Platform platform, String service) {

    public void run(String sql) {
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The first column, as text.
    public List<String> texts(String sql) {
        try (var connection = open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String text(String sql) {
        return texts(sql).getFirst();
    }

    /// Nobody else reads or writes the table until this is closed.
    public Lock lock(String table) {
        try {
            var connection = open();
            connection.setAutoCommit(false);
            connection
                    .createStatement()
                    .execute("lock table " + table + " in access exclusive mode");
            return new Lock(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(platform.endpoints().jdbc(service));
    }

    public record Lock(Connection connection) implements AutoCloseable {
        @Override
        public void close() {
            try (connection) {
                connection.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
