package org.guanai.kit.http;

import jakarta.persistence.EntityManager;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guanai.kit.scope.OrgPath;

/// A list over an entity from the filters that were asked for: HQL conditions, keyset paging, and a
/// projection into a record whose components are named like the entity's attributes.
///
/// The entity's alias is `it`, needed in sub-queries only. A filter with a null value, an empty
/// `Optional` or an empty collection is left out.
public final class Listing<E> {
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    private final EntityManager entities;
    private final Class<E> entity;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private List<String> order = List.of("id");
    private boolean descending;

    private Listing(EntityManager entities, Class<E> entity) {
        this.entities = entities;
        this.entity = entity;
    }

    public static <E> Listing<E> of(EntityManager entities, Class<E> entity) {
        return new Listing<>(entities, entity);
    }

    /// @param condition with exactly one named parameter
    public Listing<E> where(String condition, Object value) {
        var known = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        if (known == null || (known instanceof Collection<?> all && all.isEmpty())) {
            return this;
        }
        var parameter = PARAMETER.matcher(condition);
        if (!parameter.find()) {
            throw new IllegalArgumentException(condition);
        }
        values.put(parameter.group(1), known);
        return where(condition);
    }

    /// @param condition with these named parameters
    public Listing<E> where(String condition, Map<String, ?> parameters) {
        values.putAll(parameters);
        return where(condition);
    }

    /// A condition that always holds.
    public Listing<E> where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /// At the place or below it; null is everywhere that the caller may see.
    public Listing<E> within(String attribute, Object place) {
        if (place == null) {
            return this;
        }
        var path = place.toString();
        values.put("place", path(attribute, path));
        values.put("below", path(attribute, path + "/"));
        values.put("beyond", path(attribute, path + "0"));
        return where(
                attribute
                        + " = :place or "
                        + attribute
                        + " >= :below and "
                        + attribute
                        + " < :beyond");
    }

    /// A bound of the range, in the attribute's own type.
    private Object path(String attribute, String text) {
        var type = entities.getMetamodel().entity(entity).getAttribute(attribute).getJavaType();
        return type == OrgPath.class ? new OrgPath(text) : text;
    }

    /// Shows an expression in a component of the projection that is no attribute.
    public Listing<E> showing(String component, String expression) {
        shown.put(component, expression);
        return this;
    }

    /// Descending by the sort key, whose last part is unique; all its parts are shown.
    public Listing<E> newestFirst(String... key) {
        order = List.of(key);
        descending = true;
        return this;
    }

    /// Ascending by the sort key, whose last part is unique; all its parts are shown.
    public Listing<E> by(String... key) {
        order = List.of(key);
        descending = false;
        return this;
    }

    public <V extends Record> Page<V> page(Paging paging, Class<V> view) {
        paging.after(order.size()).ifPresent(this::after);
        var query = entities.createQuery(statement(view), view);
        values.forEach(query::setParameter);
        var rows = query.setMaxResults(paging.limit() + 1).getResultList();
        return Page.of(rows, paging.limit(), row -> Cursor.of(key(row)));
    }

    private String statement(Class<?> view) {
        var columns =
                Arrays.stream(view.getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(name -> shown.getOrDefault(name, "it." + name))
                        .collect(Collectors.joining(", "));
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var direction = descending ? " desc" : "";
        var sorting =
                order.stream().map(o -> "it." + o + direction).collect(Collectors.joining(", "));
        return "select new %s(%s) from %s it%s order by %s"
                .formatted(view.getName(), columns, entity.getSimpleName(), where, sorting);
    }

    /// Beyond the row at which the page before ended: (a, b) > (:a, :b), spelt so that an index on
    /// the sort key serves it.
    private void after(List<String> last) {
        var beyond = descending ? " < " : " > ";
        for (var i = 0; i < order.size(); i++) {
            values.put("after" + i, value(order.get(i), last.get(i)));
        }
        var left = order.stream().map(o -> "it." + o).collect(Collectors.joining(", "));
        var right =
                values.keySet().stream()
                        .filter(name -> name.matches("after\\d"))
                        .sorted()
                        .map(name -> ":" + name)
                        .collect(Collectors.joining(", "));
        where(
                order.size() == 1
                        ? left + beyond + right
                        : "(" + left + ")" + beyond + "(" + right + ")");
    }

    private Object value(String attribute, String text) {
        var type = entities.getMetamodel().entity(entity).getAttribute(attribute).getJavaType();
        return Paging.part(text, t -> read(type, t));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object read(Class<?> type, String text) {
        if (type.isEnum()) {
            return Enum.valueOf((Class<Enum>) type, text);
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> UUID.fromString(text);
            case "LocalDate" -> LocalDate.parse(text);
            case "Instant" -> Instant.parse(text);
            case "int", "Integer" -> Integer.valueOf(text);
            case "long", "Long" -> Long.valueOf(text);
            case "String" -> text;
            default -> throw new IllegalStateException(type.getName());
        };
    }

    private Object[] key(Record row) {
        return order.stream().map(name -> component(row, name)).toArray();
    }

    private static Object component(Record row, String name) {
        try {
            var accessor = row.getClass().getDeclaredMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
