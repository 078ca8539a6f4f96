package org.guanai.wrong.two.dto;

import java.sql.Connection;
import java.sql.SQLException;

/// Breaks the rules on SQL, on the owner of a table, on layers and on names in full.
class ByHand {
    private static final String WRITE = "update cycle_here set id = ? " + "where id = ?";

    java.util.List<String> written(Connection connection) throws SQLException {
        connection.nativeSQL(WRITE);
        return java.util.List.of();
    }
}
