package org.guanai.kit.sql;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Many rows of one table in one statement and one round trip: each column travels as one array. A
/// single row travels as plain values, which costs the driver and the database half as much. No
/// rows, no statement.
///
/// @param <R> what a row is made from
public abstract class Bulk<R> {
    private final Connections connections;
    private final TableTypes types;
    private final Collection<R> rows;
    final Table<R> table;

    Bulk(Connections connections, TableTypes types, Table<R> table, Collection<R> rows) {
        this.connections = connections;
        this.types = types;
        this.table = table;
        this.rows = rows;
    }

    /// @param rest of the statement
    /// @return how many rows were written
    int write(String head, String rest) {
        if (rows.isEmpty()) {
            return 0;
        }
        var one = rows.size() == 1;
        var columns = types.of(table);
        var text = head + (one ? single(columns) : many(columns)) + rest;
        var update = new Update(connections, NamedText.of(text));
        for (var column : table.columns()) {
            update.with(column.name(), one ? value(column) : array(column, columns));
        }
        return update.run();
    }

    private Object value(Table.Column<R> column) {
        return column.value().apply(rows.iterator().next());
    }

    private List<?> array(Table.Column<R> column, Map<String, String> types) {
        var values = new ArrayList<Object>(rows.size());
        var nested = isArray(types, column.name());
        for (var row : rows) {
            var value = column.value().apply(row);
            values.add(nested ? literal(value) : value);
        }
        return values;
    }

    private static String literal(Object value) {
        return switch (value) {
            case null -> null;
            case Collection<?> many -> Values.literal(many);
            case Object[] many -> Values.literal(Arrays.asList(many));
            default -> throw new IllegalArgumentException("not an array: " + value.getClass());
        };
    }

    private String single(Map<String, String> types) {
        return "select " + listed(c -> ":" + c + "::" + types.get(c) + " as " + c);
    }

    private String many(Map<String, String> types) {
        return "select %s from unnest(%s) as n(%s)"
                .formatted(
                        listed(c -> isArray(types, c) ? c + "::" + types.get(c) : c),
                        listed(c -> ":" + c + "::" + element(types, c) + "[]"),
                        listed(c -> c));
    }

    String listed(Function<String, String> text) {
        return table.columns().stream().map(Table.Column::name).map(text).collect(joining(", "));
    }

    private static String element(Map<String, String> types, String column) {
        return isArray(types, column) ? "text" : types.get(column);
    }

    private static boolean isArray(Map<String, String> types, String column) {
        return types.get(column).endsWith("[]");
    }

    /// Inserts rows.
    public static final class Insert<R> extends Bulk<R> {
        Insert(Connections connections, TableTypes types, Table<R> table, Collection<R> rows) {
            super(connections, types, table, rows);
        }

        public int run() {
            return ending("");
        }

        /// Leaves out the rows that exist already.
        ///
        /// @return how many did not
        public int orNothing() {
            return ending(" on conflict do nothing");
        }

        int ending(String rest) {
            return write("insert into %s (%s) ".formatted(table.name(), listed(c -> c)), rest);
        }
    }

    /// Inserts rows, or overwrites those of the same key.
    public static final class Upsert<R> {
        private final Insert<R> insert;

        Upsert(Insert<R> insert) {
            this.insert = insert;
        }

        public int run() {
            return insert.ending(conflict());
        }

        /// Overwrites only what is older.
        ///
        /// @param column that tells the age, a version as a rule
        /// @return how many were inserted or overwritten
        public int ifNewer(String column) {
            return insert.ending(
                    "%s where %s.%s < excluded.%s"
                            .formatted(conflict(), insert.table.name(), column, column));
        }

        private String conflict() {
            return " on conflict (%s) do update set %s"
                    .formatted(
                            String.join(", ", insert.table.keys()),
                            insert.table.values().stream()
                                    .map(c -> c + " = excluded." + c)
                                    .collect(joining(", ")));
        }
    }

    /// Changes rows by their key.
    public static final class Change<R> extends Bulk<R> {
        Change(Connections connections, TableTypes types, Table<R> table, Collection<R> rows) {
            super(connections, types, table, rows);
        }

        public int run() {
            return setting("");
        }

        /// @param further assignments in SQL; `t` is the table: `version = t.version + 1`
        public int and(String further) {
            return setting(", " + further);
        }

        private int setting(String further) {
            var sets = table.values().stream().map(c -> c + " = u." + c).collect(joining(", "));
            var same = table.keys().stream().map(k -> "t.%1$s = u.%1$s".formatted(k));
            return write(
                    "update %s t set %s%s from (".formatted(table.name(), sets, further),
                    ") u where " + same.collect(joining(" and ")));
        }
    }
}
