package org.guanai.kit.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// Reads the rows of the service under test from outside, past every policy.
public final class Rows {
    private Rows() {}

    /// @param sql a query whose first column is a number, such as `select count(*) from …`
    public static long count(String sql, Object... arguments) {
        return ((Number) one(sql, arguments).orElseThrow()).longValue();
    }

    /// First column of the first row, empty when there is no row or it is null.
    public static Optional<Object> one(String sql, Object... arguments) {
        try (var connection = open();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                select.setObject(i + 1, arguments[i]);
            }
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getObject(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Changes rows from outside, to arrange what cannot be reached through the API.
    public static int change(String sql, Object... arguments) {
        try (var connection = open();
                var update = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                update.setObject(i + 1, arguments[i]);
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection open() throws SQLException {
        return TestDatabase.start().superuser(ServiceResources.service);
    }
}
