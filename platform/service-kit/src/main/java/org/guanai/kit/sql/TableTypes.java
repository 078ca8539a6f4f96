package org.guanai.kit.sql;

import static java.util.stream.Collectors.toMap;

import java.util.Map;

/// The types of the columns of tables as the database has them, asked once for each table.
final class TableTypes {
    private static final String TYPES =
            """
            select attname, format_type(atttypid, null) as type from pg_attribute
            where attrelid = :table::regclass and attnum > 0 and not attisdropped\
            """;

    private final Connections connections;
    private final Memory<String, Map<String, String>> known = new Memory<>(this::read);

    TableTypes(Connections connections) {
        this.connections = connections;
    }

    Map<String, String> of(Table<?> table) {
        return known.of(table.name());
    }

    private Map<String, String> read(String table) {
        return new Query(connections, NamedText.of(TYPES))
                        .with("table", table)
                        .list(row -> Map.entry(row.text("attname"), row.text("type")))
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
