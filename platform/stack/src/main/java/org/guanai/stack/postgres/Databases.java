package org.guanai.stack.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.guanai.stack.say.PlatformFailure;
import org.guanai.stack.secret.Secrets;

/// One database per service, owned by `<service>_owner` (migrations) and used by `<service>_app`,
/// which owns nothing; and Keycloak's own.
public final class Databases {
    private final List<String> services;
    private final Secrets secrets;

    public Databases(List<String> services, Secrets secrets) {
        this.services = services;
        this.secrets = secrets;
    }

    public String password(String role) {
        return secrets.of("postgres." + role);
    }

    /// Creates what is missing and resets the passwords.
    public void ensure(Postgres postgres) {
        try (var connection = DriverManager.getConnection(postgres.url("postgres"))) {
            for (var service : services) {
                role(connection, service + "_owner");
                role(connection, service + "_app");
                database(connection, service, service + "_owner");
                run(connection, "grant connect on database %s to %1$s_app".formatted(service));
            }
            role(connection, "keycloak");
            database(connection, "keycloak", "keycloak");
        } catch (SQLException e) {
            throw new PlatformFailure("databases and roles cannot be made: " + e.getMessage(), e);
        }
    }

    private void role(Connection connection, String name) throws SQLException {
        var act = exists(connection, "select rolname from pg_roles", name) ? "alter" : "create";
        run(connection, act + " role " + name + " login password '" + password(name) + "'");
    }

    private void database(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "select datname from pg_database", name)) {
            run(connection, "create database " + name + " owner " + owner);
        }
        run(connection, "revoke all on database " + name + " from public");
    }

    private static boolean exists(Connection connection, String names, String name)
            throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(names)) {
            var found = false;
            while (!found && rows.next()) {
                found = rows.getString(1).equals(name);
            }
            return found;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
