package org.guanai.kit.sql;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.guanai.kit.scope.OrgPath;

/// How a record is read from a row and handed to a statement.
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

    T read(Row row) {
        var values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = components.get(i).reader.apply(row);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    record Component(String name, Method accessor, Function<Row, ?> reader) {
        static Component of(RecordComponent component) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            var column =
                    component
                            .getName()
                            .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                            .toLowerCase(Locale.ROOT);
            return new Component(
                    component.getName(), accessor, reader(component.getGenericType(), column));
        }

        Object of(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Function<Row, ?> reader(Type type, String column) {
            return switch (type) {
                case Class<?> c -> reader(c, column);
                case ParameterizedType p -> elements(p, column);
                default -> unreadable(type);
            };
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static Function<Row, ?> reader(Class<?> type, String column) {
            if (type.isEnum()) {
                return row -> row.enumOf((Class) type, column);
            }
            if (type == OrgPath.class) {
                return row -> row.org(column);
            }
            if (type.isRecord()) {
                return row -> Shape.of(type).read(row);
            }
            return switch (type.getSimpleName()) {
                case "UUID" -> row -> row.id(column);
                case "String" -> row -> row.text(column);
                case "int" -> row -> row.number(column);
                case "Integer" -> row -> row.maybeNumber(column);
                case "long" -> row -> row.big(column);
                case "Long" -> row -> row.maybeBig(column);
                case "boolean" -> row -> row.flag(column);
                case "Boolean" -> row -> row.maybeFlag(column);
                case "LocalDate" -> row -> row.day(column);
                case "Instant" -> row -> row.instant(column);
                case "BigDecimal" -> row -> row.decimal(column);
                case "byte[]" -> row -> row.bytes(column);
                default -> unreadable(type);
            };
        }

        private static Function<Row, ?> elements(ParameterizedType type, String column) {
            var list = listOf(type.getActualTypeArguments()[0], column);
            return switch (type.getRawType().getTypeName()) {
                case "java.util.List" -> list;
                case "java.util.Set" -> row -> new LinkedHashSet<>(list.apply(row));
                default -> unreadable(type);
            };
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static Function<Row, List<?>> listOf(Type element, String column) {
            if (element instanceof Class<?> type && type.isEnum()) {
                return row -> row.enumsOf((Class) type, column);
            }
            return switch (element.getTypeName()) {
                case "java.util.UUID" -> row -> row.ids(column);
                case "java.lang.String" -> row -> row.texts(column);
                case "java.lang.Integer" -> row -> row.numbers(column);
                case "java.time.LocalDate" -> row -> row.days(column);
                default -> throw new IllegalArgumentException("no list of " + element);
            };
        }

        private static Function<Row, ?> unreadable(Type type) {
            throw new IllegalArgumentException("no column is read as " + type);
        }
    }
}
