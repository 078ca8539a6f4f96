package org.guanai.registry.sql;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/// An array parameter: one value per row, for `= any(?)` and `unnest(?)`. Arrays of their own type
/// travel in binary; an array of any objects would be spelt out and read back, letter by letter.
///
/// @param type element type as PostgreSQL names it
public record Column(String type, Object[] values) {
    public static Column texts(Collection<String> values) {
        return new Column("text", values.toArray(String[]::new));
    }

    public static Column ids(Collection<UUID> values) {
        return new Column("uuid", values.toArray());
    }

    public static Column bytes(Collection<byte[]> values) {
        return new Column("bytea", values.toArray(byte[][]::new));
    }

    public static <R> Column of(String type, Collection<R> rows, Function<R, ?> field) {
        var values = rows.stream().map(field);
        return new Column(
                type,
                switch (type) {
                    case "text" -> values.toArray(String[]::new);
                    case "int4" -> values.toArray(Integer[]::new);
                    case "int8" -> values.toArray(Long[]::new);
                    case "bool" -> values.toArray(Boolean[]::new);
                    case "bytea" -> values.toArray(byte[][]::new);
                    default -> values.toArray();
                });
    }
}
