package org.guanai.kit.sql;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Shape.Component;

/// The current row of an answer, by column name; null stays null, a list that is null is empty.
public final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /// The row as a record, each component from the column of its name (`dueOn` from `due_on`); a
    /// component that is itself a record is read from the same row.
    public <T extends Record> T as(Class<T> type) {
        return Shape.of(type).made(this::value);
    }

    public UUID id(String column) {
        return object(column, UUID.class);
    }

    public String text(String column) {
        return read(() -> rows.getString(column));
    }

    /// 0 when null.
    public int number(String column) {
        return read(() -> rows.getInt(column));
    }

    public Integer maybeNumber(String column) {
        return object(column, Integer.class);
    }

    /// 0 when null.
    public long big(String column) {
        return read(() -> rows.getLong(column));
    }

    public Long maybeBig(String column) {
        return object(column, Long.class);
    }

    /// False when null.
    public boolean flag(String column) {
        return read(() -> rows.getBoolean(column));
    }

    public Boolean maybeFlag(String column) {
        return object(column, Boolean.class);
    }

    public LocalDate day(String column) {
        return object(column, LocalDate.class);
    }

    public Instant instant(String column) {
        var at = object(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public byte[] bytes(String column) {
        return read(() -> rows.getBytes(column));
    }

    public BigDecimal decimal(String column) {
        return read(() -> rows.getBigDecimal(column));
    }

    public OrgPath org(String column) {
        var text = text(column);
        return text == null ? null : new OrgPath(text);
    }

    public <E extends Enum<E>> E enumOf(Class<E> type, String column) {
        var name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public List<UUID> ids(String column) {
        return elements(column, UUID.class::cast);
    }

    public List<String> texts(String column) {
        return elements(column, String.class::cast);
    }

    public List<Integer> numbers(String column) {
        return elements(column, Integer.class::cast);
    }

    public List<LocalDate> days(String column) {
        return elements(column, day -> ((Date) day).toLocalDate());
    }

    public <E extends Enum<E>> List<E> enumsOf(Class<E> type, String column) {
        return elements(column, name -> Enum.valueOf(type, (String) name));
    }

    private Object value(Component component) {
        var value = value(component, component.column());
        return component.isSet() ? new LinkedHashSet<>((List<?>) value) : value;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object value(Component component, String column) {
        var type = (Class) component.type();
        return switch (component.kind()) {
            case ID -> id(column);
            case TEXT -> text(column);
            case NUMBER -> number(column);
            case MAYBE_NUMBER -> maybeNumber(column);
            case BIG -> big(column);
            case MAYBE_BIG -> maybeBig(column);
            case FLAG -> flag(column);
            case MAYBE_FLAG -> maybeFlag(column);
            case DAY -> day(column);
            case INSTANT -> instant(column);
            case DECIMAL -> decimal(column);
            case BYTES -> bytes(column);
            case ORG -> org(column);
            case ENUM -> enumOf(type, column);
            case RECORD -> as(type);
            case IDS -> ids(column);
            case TEXTS -> texts(column);
            case NUMBERS -> numbers(column);
            case DAYS -> days(column);
            case ENUMS -> enumsOf(type, column);
        };
    }

    private <T> List<T> elements(String column, Function<Object, T> of) {
        var array = read(() -> rows.getArray(column));
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) read(array::getArray)).map(of).toList();
    }

    private <T> T object(String column, Class<T> type) {
        return read(() -> rows.getObject(column, type));
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw new IllegalStateException("a row could not be read: " + e.getSQLState(), e);
        }
    }

    private interface Reading<T> {
        T read() throws SQLException;
    }
}
