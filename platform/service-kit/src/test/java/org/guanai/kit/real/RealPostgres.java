package org.guanai.kit.real;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/// PostgreSQL for the tests that need the real one: started once, a database of its own for each
/// test.
public final class RealPostgres {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres running;

    private RealPostgres() {}

    /// Makes a database with the kit's tables, owned by one role and used by another.
    ///
    /// @return its URL
    public static String database(String... extraTables) {
        var url = url("kit" + NUMBER.incrementAndGet());
        try {
            execute(
                    url("postgres"),
                    "postgres",
                    "create database "
                            + url.substring(url.lastIndexOf('/') + 1)
                            + " owner kit_owner");
            Flyway.configure()
                    .dataSource(url, "kit_owner", "kit")
                    .locations("filesystem:src/main/resources/db/kit")
                    .placeholders(Map.of("app", "kit_app"))
                    .load()
                    .migrate();
            for (var table : extraTables) {
                execute(url, "kit_owner", table);
            }
            return url;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Sees every row.
    public static Connection superuser(String url) throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    private static synchronized String url(String database) {
        if (running == null) {
            start();
        }
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(running.getPort(), database);
    }

    private static void start() {
        try {
            running = EmbeddedPostgres.builder().setServerConfig("max_connections", "100").start();
            for (var role : List.of("kit_owner", "kit_app")) {
                execute(
                        url("postgres"),
                        "postgres",
                        "create role " + role + " login password 'kit'");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String url, String role, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, role, "kit");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
