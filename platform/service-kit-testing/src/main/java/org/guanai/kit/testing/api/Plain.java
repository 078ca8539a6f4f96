package org.guanai.kit.testing.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Makes a body readable: ids are numbered, long lists cut.
final class Plain {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LONGEST = 2;

    private final Map<String, String> ids = new HashMap<>();

    private Plain() {}

    static JsonNode of(JsonNode body) {
        return new Plain().in(body);
    }

    private JsonNode in(JsonNode node) {
        if (node.isObject()) {
            var copy = Json.TREES.createObjectNode();
            node.properties().forEach(p -> copy.set(p.getKey(), in(p.getValue())));
            return copy;
        }
        if (node.isArray()) {
            var copy = Json.TREES.createArrayNode();
            node.valueStream().limit(LONGEST).forEach(item -> copy.add(in(item)));
            return copy;
        }
        return node.isTextual() ? new TextNode(text(node.asText())) : node;
    }

    private String text(String text) {
        return ID.matcher(text).replaceAll(id -> ids.computeIfAbsent(id.group(), i -> next()));
    }

    private String next() {
        return "019b3c2e-7a10-7000-8000-%012d".formatted(ids.size() + 1);
    }
}
