package org.guanai.kit.sql;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.guanai.kit.scope.OrgPath;

/// How a record is made from columns and handed to a statement.
final class Shape<T> {
    private static final ClassValue<Shape<?>> KNOWN =
            new ClassValue<>() {
                @Override
                protected Shape<?> computeValue(Class<?> type) {
                    return new Shape<>(type);
                }
            };

    private final List<Component> components;
    private final Constructor<T> constructor;

    private Shape(Class<T> type) {
        var parts = type.getRecordComponents();
        components = Arrays.stream(parts).map(Component::of).toList();
        try {
            constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(parts)
                                    .map(RecordComponent::getType)
                                    .toArray(Class[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
        constructor.setAccessible(true);
    }

    @SuppressWarnings("unchecked")
    static <T> Shape<T> of(Class<T> type) {
        return (Shape<T>) KNOWN.get(type);
    }

    List<Component> components() {
        return components;
    }

    T made(Function<Component, Object> value) {
        try {
            return constructor.newInstance(components.stream().map(value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param column `due_on` for `dueOn`
    /// @param type of the component, or of the elements of its list
    /// @param isSet whether a list is handed over as a set
    record Component(
            String name, String column, Kind kind, Class<?> type, boolean isSet, Method accessor) {
        static Component of(RecordComponent part) {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            var column =
                    part.getName()
                            .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                            .toLowerCase(Locale.ROOT);
            var type = part.getGenericType();
            var element = elementOf(type);
            return new Component(
                    part.getName(),
                    column,
                    element == null ? Kind.of(part.getType()) : Kind.ofElements(element),
                    element == null ? part.getType() : element,
                    part.getType() == Set.class,
                    accessor);
        }

        Object of(Record row) {
            try {
                return accessor.invoke(row);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Class<?> elementOf(Type type) {
            return type instanceof ParameterizedType p
                            && p.getActualTypeArguments()[0] instanceof Class<?> element
                    ? element
                    : null;
        }
    }

    /// How a column is read.
    enum Kind {
        ID,
        TEXT,
        NUMBER,
        MAYBE_NUMBER,
        BIG,
        MAYBE_BIG,
        FLAG,
        MAYBE_FLAG,
        DAY,
        INSTANT,
        DECIMAL,
        BYTES,
        ORG,
        ENUM,
        RECORD,
        IDS,
        TEXTS,
        NUMBERS,
        DAYS,
        ENUMS;

        private static final Map<Class<?>, Kind> SINGLE =
                Map.ofEntries(
                        Map.entry(UUID.class, ID),
                        Map.entry(String.class, TEXT),
                        Map.entry(int.class, NUMBER),
                        Map.entry(Integer.class, MAYBE_NUMBER),
                        Map.entry(long.class, BIG),
                        Map.entry(Long.class, MAYBE_BIG),
                        Map.entry(boolean.class, FLAG),
                        Map.entry(Boolean.class, MAYBE_FLAG),
                        Map.entry(LocalDate.class, DAY),
                        Map.entry(Instant.class, INSTANT),
                        Map.entry(BigDecimal.class, DECIMAL),
                        Map.entry(byte[].class, BYTES),
                        Map.entry(OrgPath.class, ORG));
        private static final Map<Class<?>, Kind> ELEMENTS =
                Map.of(
                        UUID.class, IDS,
                        String.class, TEXTS,
                        Integer.class, NUMBERS,
                        LocalDate.class, DAYS);

        static Kind of(Class<?> type) {
            return kind(SINGLE, type, type.isEnum() ? ENUM : type.isRecord() ? RECORD : null);
        }

        static Kind ofElements(Class<?> type) {
            return kind(ELEMENTS, type, type.isEnum() ? ENUMS : null);
        }

        private static Kind kind(Map<Class<?>, Kind> kinds, Class<?> type, Kind otherwise) {
            var kind = kinds.getOrDefault(type, otherwise);
            if (kind == null) {
                throw new IllegalArgumentException("no column is read as " + type.getName());
            }
            return kind;
        }
    }
}
