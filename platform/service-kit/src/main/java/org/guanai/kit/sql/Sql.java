package org.guanai.kit.sql;

import static java.util.stream.Collectors.toMap;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.Collection;
import java.util.Map;
import org.guanai.kit.sql.Connections.Lease;

/// Statements by hand, in the current transaction and with its scope: one call, one round trip. For
/// sets, batches, counting, claims and hot paths; what has rules is an entity. What is pending in
/// the entity manager is not flushed.
@ApplicationScoped
public class Sql {
    private static final String TYPES =
            """
            select attname, format_type(atttypid, null) as type from pg_attribute
            where attrelid = :table::regclass and attnum > 0 and not attisdropped\
            """;

    private final Connections connections;
    private final Memory<String, Map<String, String>> types = new Memory<>(this::readTypes);

    @Inject
    public Sql(AgroalDataSource database) {
        this(() -> new Lease(database.getConnection(), true));
    }

    private Sql(Connections connections) {
        this.connections = connections;
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
        return new Bulk.Insert<>(this, table, rows);
    }

    /// @param rows none of them twice
    public <R> Bulk.Upsert<R> upsert(Table<R> table, Collection<R> rows) {
        return new Bulk.Upsert<>(insert(table, rows));
    }

    public <R> Bulk.Change<R> change(Table<R> table, Collection<R> rows) {
        return new Bulk.Change<>(this, table, rows);
    }

    /// The types of the columns as the database has them, asked once for each table.
    Map<String, String> typesOf(Table<?> table) {
        return types.of(table.name());
    }

    private Map<String, String> readTypes(String table) {
        return query(TYPES).with("table", table).list(TypeOf::of).stream()
                .collect(toMap(TypeOf::column, TypeOf::type));
    }

    private record TypeOf(String column, String type) {
        static TypeOf of(Row row) {
            return new TypeOf(row.text("attname"), row.text("type"));
        }
    }
}
