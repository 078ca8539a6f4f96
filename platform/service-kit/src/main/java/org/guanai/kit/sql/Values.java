package org.guanai.kit.sql;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.guanai.kit.scope.OrgPath;

/// How values travel to PostgreSQL.
final class Values {
    private Values() {}

    static void set(PreparedStatement statement, int place, Object value) throws SQLException {
        switch (value) {
            case Optional<?> o -> set(statement, place, o.orElse(null));
            case byte[] bytes -> statement.setBytes(place, bytes);
            case Collection<?> many -> setArray(statement, place, many);
            case Object[] many -> setArray(statement, place, Arrays.asList(many));
            case null -> statement.setObject(place, null);
            default -> statement.setObject(place, single(value));
        }
    }

    /// Arrays of their own type travel in binary; an array of any objects would be spelt out and
    /// read back. Without an element there is no type: then PostgreSQL takes it from the context.
    private static void setArray(PreparedStatement statement, int place, Collection<?> many)
            throws SQLException {
        var first = many.stream().filter(Objects::nonNull).findFirst();
        if (first.isEmpty()) {
            statement.setObject(place, literal(many), Types.OTHER);
            return;
        }
        var kind = Kind.of(first.get());
        var elements = many.stream().map(Values::single).toArray(kind.array);
        statement.setArray(place, statement.getConnection().createArrayOf(kind.type, elements));
    }

    /// An array as PostgreSQL spells it (`{"a","b"}`): for arrays within arrays, which only go so.
    static String literal(Collection<?> many) {
        return many.stream().map(Values::quoted).collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(Object value) {
        return value == null
                ? "NULL"
                : '"' + single(value).toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Object single(Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name();
            case Instant at -> at.atOffset(ZoneOffset.UTC);
            case OrgPath path -> path.text();
            case null -> null;
            default -> value;
        };
    }

    /// Element types of arrays.
    private enum Kind {
        TEXT("text", String[]::new),
        ID("uuid", UUID[]::new),
        INTEGER("int4", Integer[]::new),
        LONG("int8", Long[]::new),
        BOOLEAN("bool", Boolean[]::new),
        BYTES("bytea", byte[][]::new),
        DATE("date", Object[]::new),
        INSTANT("timestamptz", Object[]::new),
        DECIMAL("numeric", Object[]::new);

        private final String type;
        private final IntFunction<Object[]> array;

        Kind(String type, IntFunction<Object[]> array) {
            this.type = type;
            this.array = array;
        }

        static Kind of(Object element) {
            return switch (element) {
                case String _, Enum<?> _, OrgPath _ -> TEXT;
                case UUID _ -> ID;
                case Integer _ -> INTEGER;
                case Long _ -> LONG;
                case Boolean _ -> BOOLEAN;
                case byte[] _ -> BYTES;
                case LocalDate _ -> DATE;
                case Instant _ -> INSTANT;
                case BigDecimal _ -> DECIMAL;
                default ->
                        throw new IllegalArgumentException(
                                "no array of " + element.getClass().getName());
            };
        }
    }
}
