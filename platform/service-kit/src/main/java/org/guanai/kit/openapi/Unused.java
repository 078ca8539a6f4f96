package org.guanai.kit.openapi;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Reference;

/// Leaves out the shared components that this document does not need.
final class Unused {
    private Unused() {}

    static void remove(OpenAPI document) {
        var used = new HashSet<String>();
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(Unused::references)
                .forEach(used::add);
        var components = document.getComponents();
        components.setParameters(kept(components.getParameters(), "parameters", used));
        components.setResponses(kept(components.getResponses(), "responses", used));
        used.add("#/components/headers/XRequestId");
        var schemas = new TreeMap<>(components.getSchemas());
        schemas.keySet().retainAll(schemas(document));
        components.setSchemas(schemas);
        components.setHeaders(kept(components.getHeaders(), "headers", used));
    }

    /// Those that operations reach, and what every refusal answers.
    private static Set<String> schemas(OpenAPI document) {
        var reached = Views.reached(document, SchemaWalk::all);
        reached.addAll(Set.of("Problem", "Violation"));
        return reached;
    }

    private static <T> Map<String, T> kept(Map<String, T> all, String section, Set<String> used) {
        var kept = new TreeMap<>(all);
        kept.keySet().removeIf(name -> !used.contains("#/components/" + section + "/" + name));
        return kept;
    }

    private static Stream<String> references(Operation operation) {
        var responses = operation.getResponses().getAPIResponses().values();
        var headers =
                responses.stream()
                        .filter(r -> r.getHeaders() != null)
                        .flatMap(r -> r.getHeaders().values().stream());
        return Stream.of(operation.getParameters().stream(), responses.stream(), headers)
                .flatMap(all -> all)
                .map(Reference.class::cast)
                .map(Reference::getRef)
                .filter(r -> r != null);
    }
}
