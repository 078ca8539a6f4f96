package org.guanai.mentoring.sql;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// The current row of a result, by column name; null stays null.
public final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public UUID id(String column) {
        return read(() -> rows.getObject(column, UUID.class));
    }

    public String text(String column) {
        return read(() -> rows.getString(column));
    }

    public int number(String column) {
        return read(() -> rows.getInt(column));
    }

    public long big(String column) {
        return read(() -> rows.getLong(column));
    }

    /// As `number`, for columns that may be null.
    public Integer maybeNumber(String column) {
        return read(() -> rows.getObject(column, Integer.class));
    }

    public boolean flag(String column) {
        return read(() -> rows.getBoolean(column));
    }

    public LocalDate date(String column) {
        return read(() -> rows.getObject(column, LocalDate.class));
    }

    public Instant instant(String column) {
        var at = read(() -> rows.getObject(column, OffsetDateTime.class));
        return at == null ? null : at.toInstant();
    }

    public byte[] bytes(String column) {
        return read(() -> rows.getBytes(column));
    }

    public <E extends Enum<E>> E one(Class<E> type, String column) {
        var name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public List<String> texts(String column) {
        return List.of(array(column, String[].class));
    }

    public List<LocalDate> dates(String column) {
        return Arrays.stream(array(column, Date[].class)).map(Date::toLocalDate).toList();
    }

    public List<Integer> numbers(String column) {
        return List.of(array(column, Integer[].class));
    }

    private <T> T array(String column, Class<T> type) {
        return read(() -> type.cast(rows.getArray(column).getArray()));
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Reading<T> {
        T read() throws SQLException;
    }
}
