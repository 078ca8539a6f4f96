package org.guanai.registry.sql;

import java.util.Collection;
import java.util.function.Function;

/// An array parameter: one value per row, for `= any(?)` and `unnest(?)`.
///
/// @param type element type as PostgreSQL names it
public record Column(String type, Object[] values) {
    public static Column texts(Collection<String> values) {
        return new Column("text", values.toArray());
    }

    public static Column ids(Collection<java.util.UUID> values) {
        return new Column("uuid", values.toArray());
    }

    public static Column bytes(Collection<byte[]> values) {
        return new Column("bytea", values.toArray(byte[][]::new));
    }

    public static <R> Column of(String type, Collection<R> rows, Function<R, ?> field) {
        return type.equals("bytea")
                ? new Column(
                        type,
                        rows.stream().map(r -> (byte[]) field.apply(r)).toArray(byte[][]::new))
                : new Column(type, rows.stream().map(r -> (Object) field.apply(r)).toArray());
    }
}
