package org.guanai.registry.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.postgresql.PGStatement;
import org.postgresql.util.PSQLException;

/// Hand-written statements in the transaction that is going on, for reads that project into records
/// and for writes of many rows at once.
@ApplicationScoped
public class Sql {
    /// A statement about many rows is planned for the tables as they are now: a plan kept from when
    /// a register was empty reads all of it for every row of an import.
    private static final int PLANNED_EACH_TIME = 0;

    private final AgroalDataSource database;

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    public <T> List<T> list(String sql, Reading<T> reading, Object... values) {
        return run(
                sql,
                values,
                statement -> {
                    var found = new ArrayList<T>();
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            found.add(reading.of(new Row(rows)));
                        }
                    }
                    return found;
                });
    }

    public <T> Optional<T> first(String sql, Reading<T> reading, Object... values) {
        return list(sql, reading, values).stream().findFirst();
    }

    /// @return how many rows were written
    public int change(String sql, Object... values) {
        return run(sql, values, PreparedStatement::executeUpdate);
    }

    private <T> T run(String sql, Object[] values, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            if (Arrays.stream(values).anyMatch(Column.class::isInstance)) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(PLANNED_EACH_TIME);
            }
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, bindable(values[i], connection));
            }
            return work.on(statement);
        } catch (SQLException e) {
            throw meaning(e);
        }
    }

    private static Object bindable(Object value, Connection connection) throws SQLException {
        return switch (value) {
            case Column column -> connection.createArrayOf(column.type(), column.values());
            case Enum<?> constant -> constant.name();
            case Instant at -> at.atOffset(ZoneOffset.UTC);
            case null -> null;
            default -> value;
        };
    }

    /// A broken constraint keeps its name, by which the kit finds its problem.
    private static RuntimeException meaning(SQLException e) {
        var server = e instanceof PSQLException p ? p.getServerErrorMessage() : null;
        return server != null && server.getConstraint() != null
                ? new ConstraintViolationException("constraint", e, server.getConstraint())
                : new IllegalStateException("statement failed: " + e.getSQLState(), e);
    }

    public interface Reading<T> {
        T of(Row row) throws SQLException;
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    /// Row of an answer, by column name.
    public record Row(ResultSet row) {
        public String text(String column) throws SQLException {
            return row.getString(column);
        }

        public int number(String column) throws SQLException {
            return row.getInt(column);
        }

        public long version() throws SQLException {
            return row.getLong("version");
        }

        public boolean is(String column) throws SQLException {
            return row.getBoolean(column);
        }

        public byte[] bytes(String column) throws SQLException {
            return row.getBytes(column);
        }

        public <T> T of(String column, Class<T> type) throws SQLException {
            return row.getObject(column, type);
        }

        public java.util.UUID id(String column) throws SQLException {
            return of(column, java.util.UUID.class);
        }

        public java.time.LocalDate day(String column) throws SQLException {
            return of(column, java.time.LocalDate.class);
        }

        @SuppressWarnings("unchecked")
        public <T> List<T> array(String column) throws SQLException {
            var array = row.getArray(column);
            return array == null ? List.of() : List.of((T[]) array.getArray());
        }
    }
}
