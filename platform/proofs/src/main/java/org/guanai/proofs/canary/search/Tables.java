package org.guanai.proofs.canary.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.guanai.proofs.canary.flock.Kind;
import org.guanai.stack.Platform;

/// Every table of every database as a dump shows it: all rows as text, bytes as hexadecimal digits.
/// As the superuser, past every policy.
record Tables(Platform platform) {
    static final String IDENTITY = "keycloak";
    private static final String DEAD_LETTERS = "dead_letter";
    private static final String ALL =
            """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema') order by 1\
            """;

    Stream<Place> all() {
        return databases().values().stream().flatMap(this::of);
    }

    /// Names by object id, which is what a database's folder on disk is called.
    TreeMap<Long, String> databases() {
        var found = new TreeMap<Long, String>();
        query(
                "postgres",
                "select oid, datname from pg_database where datallowconn and not datistemplate",
                row -> found.put(Long.valueOf(row.split(",")[0]), row.split(",")[1]));
        return found;
    }

    /// Brings everything that is written onto the disk.
    void checkpoint() {
        try (var connection = DriverManager.getConnection(platform.endpoints().jdbc("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<Place> of(String database) {
        var tables = new ArrayList<String>();
        query(database, ALL, tables::add);
        return tables.stream().map(table -> place(database, table));
    }

    private Place place(String database, String table) {
        var name = database + "." + table.replace("public.", "");
        return new Place(kind(database, table), name, () -> rows(database, table));
    }

    private static Kind kind(String database, String table) {
        if (database.equals(IDENTITY)) {
            return Kind.IDENTITY;
        }
        return table.endsWith(DEAD_LETTERS) ? Kind.DEAD_LETTER : Kind.TABLE;
    }

    private InputStream rows(String database, String table) {
        var text = new ByteArrayOutputStream();
        query(
                database,
                "select t::text from " + table + " t",
                row -> text.writeBytes((row + "\n").getBytes(StandardCharsets.UTF_8)));
        return new ByteArrayInputStream(text.toByteArray());
    }

    private void query(String database, String sql, Consumer<String> row) {
        try (var connection = DriverManager.getConnection(platform.endpoints().jdbc(database))) {
            rows(connection, sql).forEach(row);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var width = result.getMetaData().getColumnCount();
            var found = new ArrayList<String>();
            while (result.next()) {
                var first = result.getString(1);
                found.add(width == 1 ? first : first + "," + result.getString(2));
            }
            return found;
        }
    }
}
