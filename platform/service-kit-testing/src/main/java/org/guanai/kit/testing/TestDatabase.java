package org.guanai.kit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// One PostgreSQL for all tests of a module: real, empty, with the roles that a service has in
/// production.
public final class TestDatabase {
    static final String PASSWORD = "test-only";
    private static TestDatabase running;

    private final EmbeddedPostgres postgres;

    private TestDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /// The database of this test run; durability is off, since nothing outlives it.
    public static synchronized TestDatabase start() {
        if (running == null) {
            try {
                running =
                        new TestDatabase(
                                EmbeddedPostgres.builder()
                                        .setServerConfig("max_connections", "200")
                                        .setServerConfig("shared_buffers", "128MB")
                                        .start());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return running;
    }

    /// Creates the database of a service with its owner and its own role, which owns nothing.
    public void create(String service) throws SQLException {
        try (var connection = superuser("postgres")) {
            run(
                    connection,
                    List.of(
                            "create role %s_owner login password '%s'".formatted(service, PASSWORD),
                            "create role %s_app login password '%s'".formatted(service, PASSWORD),
                            "create database %1$s owner %1$s_owner".formatted(service)));
        }
    }

    public String url(String service) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), service);
    }

    /// Sees every row, past all policies.
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    /// As the service's own role, bound by every policy; without a scope until one is set.
    public Connection role(String service) throws SQLException {
        return DriverManager.getConnection(url(service), service + "_app", PASSWORD);
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
