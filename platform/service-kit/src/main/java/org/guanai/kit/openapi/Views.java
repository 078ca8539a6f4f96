package org.guanai.kit.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/// What an answer always has: every component of its record that is not `@Nullable` or `Optional`.
/// A record that is taken needs what its validation says, and every number and flag that cannot be
/// null.
final class Views {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final DotName OPTIONAL = DotName.createSimple("java.util.Optional");

    private final IndexView index;

    Views(IndexView index) {
        this.index = index;
    }

    void require(OpenAPI document) {
        var taken = reached(document, SchemaWalk::request);
        taken.forEach(name -> demand(name, document.getComponents().getSchemas().get(name)));
        for (var name : reached(document, SchemaWalk::answers)) {
            var schema = document.getComponents().getSchemas().get(name);
            if (!taken.contains(name) && schema.getProperties() != null && isOurs(name)) {
                var required = new ArrayList<>(schema.getProperties().keySet());
                required.removeAll(absent(name, schema.getProperties().keySet()));
                schema.setRequired(required.isEmpty() ? null : required.stream().sorted().toList());
            }
        }
    }

    /// JSON cannot leave out what Java cannot: such a body is refused.
    private void demand(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        var required = new TreeSet<>(Optional.ofNullable(schema.getRequired()).orElse(List.of()));
        recordsOf(name, schema.getProperties().keySet())
                .filter(c -> c.type().kind() == Type.Kind.PRIMITIVE)
                .forEach(c -> required.add(c.name()));
        schema.setRequired(required.isEmpty() ? null : List.copyOf(required));
    }

    private static boolean isOurs(String name) {
        return !name.equals("Problem") && !name.equals("Violation");
    }

    private List<String> absent(String schema, Set<String> properties) {
        if (schema.matches("Page[A-Z].*") || schema.endsWith("Page")) {
            return List.of("next");
        }
        return recordsOf(schema, properties)
                .filter(Views::isNullable)
                .map(RecordComponentInfo::name)
                .toList();
    }

    private Stream<RecordComponentInfo> recordsOf(String schema, Set<String> properties) {
        return index.getKnownClasses().stream()
                .filter(c ->
                        c.isRecord()
                                && c.name().withoutPackagePrefix().matches("(.*\\$)?" + schema))
                .map(c -> components(c).toList())
                .filter(c -> names(c).containsAll(properties))
                .flatMap(List::stream);
    }

    /// With those of a component whose properties are lifted into this one.
    private Stream<RecordComponentInfo> components(ClassInfo record) {
        return record.recordComponents().stream()
                .flatMap(c ->
                        record.field(c.name()).hasAnnotation(UNWRAPPED)
                                ? components(index.getClassByName(c.type().name()))
                                : Stream.of(c));
    }

    private static List<String> names(List<RecordComponentInfo> components) {
        return components.stream().map(RecordComponentInfo::name).toList();
    }

    private static boolean isNullable(RecordComponentInfo component) {
        return component.hasAnnotation(NULLABLE) || component.type().name().equals(OPTIONAL);
    }

    interface Roots {
        Stream<Schema> of(Operation operation);
    }

    /// Names of the schemas that are reached from there, with those inside them.
    static Set<String> reached(OpenAPI document, Roots roots) {
        var names = new HashSet<String>();
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(roots::of)
                .forEach(schema -> reach(document, schema, names));
        return names;
    }

    private static void reach(OpenAPI document, Schema schema, Set<String> names) {
        SchemaWalk.schema(
                schema,
                inner -> {
                    if (inner.getRef() == null) {
                        return;
                    }
                    var name = SchemaNames.target(inner.getRef());
                    var target = document.getComponents().getSchemas().get(name);
                    if (names.add(Objects.requireNonNull(name)) && target != null) {
                        reach(document, target, names);
                    }
                });
    }
}
