package org.guanai.kit.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.Collection;
import org.guanai.kit.sql.Connections.Lease;

/// Statements by hand, in the current transaction and with its scope: one call, one round trip. For
/// sets, batches, counting, claims and hot paths; what has rules is an entity. What is pending in
/// the entity manager is not flushed.
@ApplicationScoped
public class Sql {
    private final Connections connections;
    private final TableTypes types;

    @Inject
    public Sql(AgroalDataSource database) {
        this(() -> new Lease(database.getConnection(), true));
    }

    private Sql(Connections connections) {
        this.connections = connections;
        this.types = new TableTypes(connections);
    }

    /// Statements on a connection that the caller holds.
    public static Sql on(Connection connection) {
        return new Sql(() -> new Lease(connection, false));
    }

    /// @param text with named parameters, `:name`
    public Query query(String text) {
        return new Query(connections, NamedText.of(text));
    }

    /// @param text with named parameters, `:name`
    public Update update(String text) {
        return new Update(connections, NamedText.of(text));
    }

    public <R> Bulk.Insert<R> insert(Table<R> table, Collection<R> rows) {
        return new Bulk.Insert<>(connections, types, table, rows);
    }

    /// @param rows none of them twice
    public <R> Bulk.Upsert<R> upsert(Table<R> table, Collection<R> rows) {
        return new Bulk.Upsert<>(insert(table, rows));
    }

    public <R> Bulk.Change<R> change(Table<R> table, Collection<R> rows) {
        return new Bulk.Change<>(connections, types, table, rows);
    }
}
