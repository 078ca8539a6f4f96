package org.guanai.stack.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// The realm for the first import: the production realm, overlaid with the demo's clients and users
/// where wanted.
public record RealmFile(ObjectNode realm) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// The production realm of `deploy/keycloak`.
    public static RealmFile production(Path folder) {
        return new RealmFile(read(folder.resolve("guanai-realm.json")));
    }

    /// The production realm with the demo overlay.
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
