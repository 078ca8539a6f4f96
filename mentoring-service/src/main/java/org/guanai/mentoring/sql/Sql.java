package org.guanai.mentoring.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.postgresql.util.PSQLException;

/// Statements that say exactly what goes over the wire: one call, one round trip. In the
/// transaction that is going on, with its scope. Sets, arrays and the hot paths use it; single
/// records with rules are entities.
@ApplicationScoped
public class Sql {
    private static final String UNIQUE_VIOLATION = "23505";

    private final AgroalDataSource database;

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    public <T> List<T> list(String sql, Function<Row, T> reading, Object... arguments) {
        return with(
                sql,
                select -> {
                    bind(select, arguments);
                    try (var rows = select.executeQuery()) {
                        var found = new ArrayList<T>();
                        while (rows.next()) {
                            found.add(reading.apply(new Row(rows)));
                        }
                        return found;
                    }
                });
    }

    /// The first row.
    public <T> Optional<T> one(String sql, Function<Row, T> reading, Object... arguments) {
        return list(sql, reading, arguments).stream().findFirst();
    }

    /// @return rows that were written
    public int write(String sql, Object... arguments) {
        return with(
                sql,
                statement -> {
                    bind(statement, arguments);
                    return statement.executeUpdate();
                });
    }

    /// The same statement for many rows, sent together.
    public void writeAll(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        with(
                sql,
                statement -> {
                    for (var row : rows) {
                        bind(statement, row);
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    private <T> T with(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw meaning(e);
        }
    }

    /// A broken constraint keeps its name, from which the kit makes the service's refusal.
    private static RuntimeException meaning(SQLException e) {
        var cause = e instanceof BatchUpdateException batch ? batch.getNextException() : e;
        if (cause instanceof PSQLException p && UNIQUE_VIOLATION.equals(p.getSQLState())) {
            var message = p.getServerErrorMessage();
            var constraint = message == null ? null : message.getConstraint();
            return new ConstraintViolationException(constraint, p, constraint);
        }
        return new IllegalStateException("a statement failed: " + e.getSQLState(), e);
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        var connection = statement.getConnection();
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, Values.bound(arguments[i], connection));
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
