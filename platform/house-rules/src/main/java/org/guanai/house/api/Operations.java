package org.guanai.house.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The operations of an API document.
public final class Operations {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String JSON = "application/json";

    private Operations() {}

    public record Op(String method, String path, ObjectNode node) {
        public String id() {
            return node.path("operationId").asText();
        }

        public String name() {
            return method + " " + path;
        }

        /// The JSON body that it takes.
        public Optional<ObjectNode> request() {
            return media(node.path("requestBody"));
        }

        /// The JSON body of an answer.
        public Optional<ObjectNode> answer(String status) {
            return media(node.path("responses").path(status));
        }

        public List<String> successes() {
            var all = new ArrayList<String>();
            node.path("responses").fieldNames().forEachRemaining(all::add);
            all.removeIf(status -> !status.startsWith("2"));
            return all;
        }

        public boolean isAt(String actual) {
            return actual.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
        }

        private static Optional<ObjectNode> media(JsonNode body) {
            return body.path("content").path(JSON) instanceof ObjectNode media
                    ? Optional.of(media)
                    : Optional.empty();
        }
    }

    public static List<Op> of(JsonNode document) {
        var all = new ArrayList<Op>();
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    all.add(
                            new Op(
                                    operation.getKey(),
                                    path.getKey(),
                                    (ObjectNode) operation.getValue()));
                }
            }
        }
        return all;
    }

    public static JsonNode resolved(JsonNode document, JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}
