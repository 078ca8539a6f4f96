package org.guanai.registry.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Many rows of one table in one statement: each column travels as one array.
///
/// @param <R> what a row is made from
public final class Bulk<R> {
    private final String table;
    private final List<Field<R>> fields = new ArrayList<>();

    private Bulk(String table) {
        this.table = table;
    }

    public static <R> Bulk<R> of(String table) {
        return new Bulk<>(table);
    }

    public Bulk<R> with(String column, String type, Function<R, ?> value) {
        fields.add(new Field<>(column, type, value));
        return this;
    }

    /// `insert into … select … from unnest(…)`, to be followed by a conflict clause.
    public String insert() {
        return "insert into %s (%s) select * from unnest(%s)"
                .formatted(table, names(), parameters());
    }

    /// `update … set … from unnest(…) u where id = u.id`, with further assignments.
    public String update(String further) {
        var sets =
                fields.stream()
                        .skip(1)
                        .map(f -> f.column() + " = u." + f.column())
                        .collect(Collectors.joining(", "));
        return "update %1$s t set %2$s, %3$s from unnest(%4$s) as u(%5$s) where t.id = u.id"
                .formatted(table, sets, further, parameters(), names());
    }

    public Object[] values(Collection<R> rows) {
        return fields.stream().map(f -> Column.of(f.type(), rows, f.value())).toArray();
    }

    private String names() {
        return fields.stream().map(Field::column).collect(Collectors.joining(", "));
    }

    private String parameters() {
        return fields.stream().map(f -> "?::" + f.type() + "[]").collect(Collectors.joining(", "));
    }

    private record Field<R>(String column, String type, Function<R, ?> value) {}
}
