package org.guanai.kit.sql;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The columns of a table and where their values come from, for writing many rows at once. A
/// constant of its class; the types of the columns are the database's own.
///
/// @param <R> what a row is made from
public final class Table<R> {
    private final String name;
    private final List<Column<R>> columns;

    private Table(String name, List<Column<R>> columns) {
        this.name = name;
        this.columns = columns;
    }

    public static <R> Table<R> of(String name) {
        return new Table<>(name, List.of());
    }

    /// A column of the primary key.
    public Table<R> key(String column, Function<R, ?> value) {
        return and(new Column<>(column, true, value));
    }

    public Table<R> with(String column, Function<R, ?> value) {
        return and(new Column<>(column, false, value));
    }

    public String name() {
        return name;
    }

    List<Column<R>> columns() {
        return columns;
    }

    public List<String> keys() {
        return columns.stream().filter(Column::isKey).map(Column::name).toList();
    }

    /// What a row holds in a column.
    public Object valueOf(String column, R row) {
        return columns.stream()
                .filter(c -> c.name.equals(column))
                .findFirst()
                .orElseThrow()
                .value
                .apply(row);
    }

    List<String> values() {
        return columns.stream().filter(c -> !c.isKey).map(Column::name).toList();
    }

    private Table<R> and(Column<R> column) {
        return new Table<>(name, Stream.concat(columns.stream(), Stream.of(column)).toList());
    }

    record Column<R>(String name, boolean isKey, Function<R, ?> value) {}
}
