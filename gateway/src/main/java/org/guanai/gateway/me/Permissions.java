package org.guanai.gateway.me;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Which operations each role may call: `x-roles` of the API document, which the build checks
/// against the code.
@Singleton
class Permissions {
    private static final String DOCUMENT = "/pages/openapi.json";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /// Roles by operation id; none where a valid token is enough.
    private final Map<String, Set<String>> roles = new TreeMap<>();

    Permissions() {
        try (var in = Permissions.class.getResourceAsStream(DOCUMENT)) {
            var document = new JsonObject(Buffer.buffer(in.readAllBytes()));
            document.getJsonObject("paths")
                    .forEach(path -> ((JsonObject) path.getValue()).forEach(this::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Operation ids, in their alphabet.
    List<String> of(Collection<?> held) {
        return roles.entrySet().stream()
                .filter(o -> o.getValue().isEmpty() || !Collections.disjoint(o.getValue(), held))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void add(Map.Entry<String, Object> operation) {
        if (METHODS.contains(operation.getKey())) {
            var said = (JsonObject) operation.getValue();
            roles.put(
                    said.getString("operationId"),
                    said.getJsonArray("x-roles", new JsonArray()).stream()
                            .map(Object::toString)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }
}
