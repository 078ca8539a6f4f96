package org.guanai.proofs.bench.seed;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guanai.stack.Platform;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/// Fills a service's database past its service, as the superuser whom no policy binds, and counts
/// what is in it.
///
/// @param jdbc address of the database
public record Seeding(String jdbc) {

    public static Seeding of(Platform platform, String database) {
        return new Seeding(platform.endpoints().jdbc(database));
    }

    /// Runs statements that are separated by semicolons, all or none.
    public void run(String statements) {
        with(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(statements);
            }
        });
    }

    /// Outside a transaction, as VACUUM and CHECKPOINT want it.
    public void alone(String... statements) {
        Stream.of(statements).forEach(this::run);
    }

    /// The first number of the first row.
    public long count(String select) {
        return with(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(select)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    /// The first column of all rows, as text.
    public List<String> texts(String select) {
        return with(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(select)) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        });
    }

    /// Rows by COPY.
    ///
    /// @param into table and columns: `student (id, org)`
    /// @param rows in the text format of COPY: columns separated by tabs, `\N` for null
    /// @return how many there were
    public long copy(String into, Stream<String> rows) {
        return with(connection -> {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            return copy(copy, into, rows);
        });
    }

    private static long copy(CopyManager manager, String into, Stream<String> rows)
            throws SQLException {
        var copy = manager.copyIn("copy " + into + " from stdin");
        try {
            var buffer = new StringBuilder();
            for (var row : (Iterable<String>) rows::iterator) {
                buffer.append(row).append('\n');
                if (buffer.length() > 1 << 16) {
                    send(copy, buffer);
                }
            }
            send(copy, buffer);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void send(CopyIn copy, StringBuilder buffer) throws SQLException {
        var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }

    private <T> T with(Work<T> work) {
        try (var connection = DriverManager.getConnection(jdbc)) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
