package org.guanai.kit.journal;

import static java.util.stream.Collectors.joining;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/// A table for side rows and the part of a statement that inserts them, in the order of the list. A
/// single row, the common case, travels as plain values, at half the cost of arrays for driver and
/// database. Generated, hence with positions and past the kit's `Sql`: every write runs it.
///
/// @param name of the part within the statement
final class SideTable<R> {
    private final List<Column<R>> columns;
    private final String one;
    private final String many;

    @SafeVarargs
    SideTable(String name, String table, Column<R>... columns) {
        this.columns = List.of(columns);
        var into = name + " as (insert into " + table + " (" + listed(c -> c.name) + ") ";
        this.one = into + "values (" + listed(_ -> "?") + "))";
        this.many =
                into
                        + "select "
                        + listed(c -> c.name)
                        + " from unnest("
                        + listed(c -> "?::" + c.type + "[]")
                        + ") with ordinality as t("
                        + listed(c -> c.name)
                        + ", nr) order by nr)";
    }

    String part(List<R> rows) {
        return rows.size() == 1 ? one : many;
    }

    /// @return the number of the next parameter
    int bind(PreparedStatement statement, int from, List<R> rows) throws SQLException {
        var at = from;
        for (var column : columns) {
            statement.setObject(at++, column.value(statement, rows));
        }
        return at;
    }

    private String listed(Function<Column<R>, String> text) {
        return columns.stream().map(text).collect(joining(", "));
    }

    /// @param array of the driver's type, not of objects: those would travel as text
    record Column<R>(String name, String type, IntFunction<Object[]> array, Function<R, ?> field) {
        static <R> Column<R> text(String name, Function<R, ?> field) {
            return new Column<>(name, "text", String[]::new, field);
        }

        private Object value(PreparedStatement statement, List<R> rows) throws SQLException {
            return rows.size() == 1
                    ? field.apply(rows.getFirst())
                    : statement.getConnection().createArrayOf(type, values(rows));
        }

        private Object[] values(List<R> rows) {
            return rows.stream().map(field).toArray(array);
        }
    }
}
