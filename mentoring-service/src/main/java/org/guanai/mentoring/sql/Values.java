package org.guanai.mentoring.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/// How values of ours travel to PostgreSQL.
final class Values {
    private Values() {}

    static Object bound(Object value, Connection connection) throws SQLException {
        return switch (value) {
            case null -> null;
            case Optional<?> o -> bound(o.orElse(null), connection);
            case Instant i -> i.atOffset(ZoneOffset.UTC);
            case Enum<?> e -> e.name();
            case String[] texts -> connection.createArrayOf("text", texts);
            case UUID[] ids -> connection.createArrayOf("uuid", ids);
            case Instant[] times -> connection.createArrayOf("timestamptz", times);
            case LocalDate[] dates -> connection.createArrayOf("date", dates);
            case Integer[] numbers -> connection.createArrayOf("int4", numbers);
            case Long[] numbers -> connection.createArrayOf("int8", numbers);
            case Boolean[] flags -> connection.createArrayOf("bool", flags);
            default -> value;
        };
    }
}
