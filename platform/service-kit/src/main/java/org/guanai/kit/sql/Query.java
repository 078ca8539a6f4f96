package org.guanai.kit.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A statement that answers rows.
public final class Query extends Statement<Query> {
    Query(Connections connections, NamedText text) {
        super(connections, text);
    }

    @Override
    Query self() {
        return this;
    }

    public <T> List<T> list(Function<Row, T> reading) {
        return run(statement -> {
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                var row = new Row(rows);
                while (rows.next()) {
                    found.add(reading.apply(row));
                }
            }
            return found;
        });
    }

    /// Each row as a record: see [Row#as].
    public <T extends Record> List<T> list(Class<T> type) {
        return list(row -> row.as(type));
    }

    /// The first row, if there is any.
    public <T> Optional<T> one(Function<Row, T> reading) {
        return run(statement -> {
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.ofNullable(reading.apply(new Row(rows)))
                        : Optional.empty();
            }
        });
    }

    public <T extends Record> Optional<T> one(Class<T> type) {
        return one(row -> row.as(type));
    }
}
