package org.guanai.stack.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// The realm as it is imported the first time: the production realm, with the demo's clients and
/// users laid over it where the embedded stack wants them.
public record RealmFile(ObjectNode realm) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// The realm as `deploy/keycloak` has it for production.
    public static RealmFile production(Path folder) {
        return new RealmFile(read(folder.resolve("guanai-realm.json")));
    }

    /// The same with the demo overlay.
    public static RealmFile demo(Path folder) {
        var realm = read(folder.resolve("guanai-realm.json"));
        var overlay = read(folder.resolve("guanai-demo.json"));
        for (var part : List.of("clients", "users")) {
            ((ArrayNode) realm.get(part)).addAll((ArrayNode) overlay.get(part));
        }
        return new RealmFile(realm);
    }

    public String json() {
        return realm.toPrettyString();
    }

    private static ObjectNode read(Path file) {
        try {
            return (ObjectNode) JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
