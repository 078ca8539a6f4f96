package org.guanai.kit.transaction;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/// Writes many rows with one round trip, in the transaction that is going on: what a batch of
/// events brings.
@ApplicationScoped
public class ManyRows {
    private final AgroalDataSource database;

    ManyRows(AgroalDataSource database) {
        this.database = database;
    }

    /// @throws IllegalStateException when the database refuses one of them
    public <R> void write(String statement, Collection<R> rows, Filling<R> filling) {
        if (rows.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var write = connection.prepareStatement(statement)) {
            for (var row : rows) {
                filling.fill(write, row);
                write.addBatch();
            }
            write.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("rows could not be kept", e);
        }
    }

    /// Sets the parameters of one row.
    public interface Filling<R> {
        void fill(PreparedStatement statement, R row) throws SQLException;
    }
}
