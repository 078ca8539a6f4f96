package org.guanai.kit.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// Visits schemas with everything inside them.
final class SchemaWalk {
    private SchemaWalk() {}

    static void document(OpenAPI document, Consumer<Schema> visitor) {
        values(document.getComponents().getSchemas()).forEach(s -> schema(s, visitor));
        values(document.getPaths().getPathItems())
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(SchemaWalk::all)
                .forEach(s -> schema(s, visitor));
    }

    static void schema(Schema schema, Consumer<Schema> visitor) {
        visitor.accept(schema);
        Stream.of(
                        values(schema.getProperties()),
                        Stream.of(
                                schema.getItems(),
                                schema.getAdditionalPropertiesSchema(),
                                schema.getNot()),
                        list(schema.getAllOf()),
                        list(schema.getAnyOf()),
                        list(schema.getOneOf()))
                .flatMap(all -> all)
                .filter(Objects::nonNull)
                .forEach(inner -> schema(inner, visitor));
    }

    static Stream<Schema> request(Operation operation) {
        var body = operation.getRequestBody();
        return body == null ? Stream.of() : content(body.getContent());
    }

    static Stream<Schema> answers(Operation operation) {
        return values(operation.getResponses().getAPIResponses())
                .flatMap(response -> content(response.getContent()));
    }

    static Stream<Schema> all(Operation operation) {
        return Stream.of(parameters(operation), request(operation), answers(operation))
                .flatMap(all -> all);
    }

    private static Stream<Schema> parameters(Operation operation) {
        return list(operation.getParameters()).map(Parameter::getSchema).filter(Objects::nonNull);
    }

    private static Stream<Schema> content(Content content) {
        return content == null
                ? Stream.of()
                : values(content.getMediaTypes())
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull);
    }

    private static <T> Stream<T> values(Map<String, T> map) {
        return map == null ? Stream.of() : list(map.values());
    }

    private static <T> Stream<T> list(Collection<T> all) {
        return all == null ? Stream.of() : List.copyOf(all).stream();
    }
}
