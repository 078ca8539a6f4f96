package org.guanai.kit.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import org.hibernate.exception.ConstraintViolationException;
import org.postgresql.PGStatement;
import org.postgresql.util.PSQLException;

/// A statement that gets its parameters by name.
///
/// @param <S> the kind of statement
public abstract class Statement<S extends Statement<S>> {
    /// A statement about a set of rows is planned for the tables as they are now: a plan kept from
    /// when a table was empty reads all of it for every row of an import.
    private static final int PLANNED_EACH_TIME = 0;

    private static final Object MISSING = new Object();

    private final Connections connections;
    private final NamedText text;
    private final Object[] values;

    Statement(Connections connections, NamedText text) {
        this.connections = connections;
        this.text = text;
        this.values = new Object[text.names().size()];
        Arrays.fill(values, MISSING);
    }

    abstract S self();

    /// A collection travels as an array typed by its elements, an enum by its name, an `Optional`
    /// as its value or null.
    ///
    /// @throws IllegalArgumentException when the statement has no such parameter
    public S with(String parameter, Object value) {
        var index = text.indexOf(parameter);
        if (index < 0) {
            throw new IllegalArgumentException("no parameter :" + parameter + " in " + text.jdbc());
        }
        values[index] = value;
        return self();
    }

    /// The components of a record as parameters of the same names; those that the statement does
    /// not mention are left out.
    public S with(Record record) {
        for (var component : Shape.of(record.getClass()).components()) {
            var index = text.indexOf(component.name());
            if (index >= 0) {
                values[index] = component.of(record);
            }
        }
        return self();
    }

    <T> T run(Work<T> work) {
        try (var lease = connections.lease();
                var statement = lease.connection().prepareStatement(text.jdbc())) {
            if (text.aboutSets()) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(PLANNED_EACH_TIME);
            }
            bind(statement);
            return work.on(statement);
        } catch (SQLException e) {
            throw meaning(e);
        }
    }

    private void bind(PreparedStatement statement) throws SQLException {
        var positions = text.positions();
        for (int i = 0; i < positions.length; i++) {
            var value = values[positions[i]];
            if (value == MISSING) {
                throw new IllegalStateException(
                        "parameter :" + text.names().get(positions[i]) + " is missing");
            }
            Values.set(statement, i + 1, value);
        }
    }

    /// A broken constraint keeps its name, by which the kit finds its problem.
    private static RuntimeException meaning(SQLException e) {
        var server = e instanceof PSQLException p ? p.getServerErrorMessage() : null;
        return server != null && server.getConstraint() != null
                ? new ConstraintViolationException("constraint", e, server.getConstraint())
                : new IllegalStateException("statement failed: " + e.getSQLState(), e);
    }

    interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
