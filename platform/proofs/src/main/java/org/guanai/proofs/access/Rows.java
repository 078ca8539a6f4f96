package org.guanai.proofs.access;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows of a service's database seen from outside, past every policy, for ids that the API shows to
/// nobody.
final class Rows {
    private Rows() {}

    static List<Map<String, String>> of(
            Desk desk, String service, String table, String column, String id) {
        var sql = "select * from %s where %s = cast(? as uuid)".formatted(table, column);
        try (var connection =
                        DriverManager.getConnection(desk.platform().endpoints().jdbc(service));
                var select = connection.prepareStatement(sql)) {
            select.setString(1, id);
            var all = new ArrayList<Map<String, String>>();
            try (var rows = select.executeQuery()) {
                var columns = rows.getMetaData();
                while (rows.next()) {
                    var row = new HashMap<String, String>();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        row.put(columns.getColumnName(i), rows.getString(i));
                    }
                    all.add(row);
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
