package org.guanai.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanai.gateway.door.OpenPaths;

/// Merges the services' OpenAPI documents into one: operation ids and components prefixed by
/// service, the kit's components once, one server, one security scheme. Runs in the build, on
/// Jackson alone.
public final class OpenApiMerge {
    /// In the order of the page.
    private static final List<String> SERVICES =
            List.of("registry", "mentoring", "safety", "notification", "aid");

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final ObjectNode merged;
    private final Map<String, JsonNode> kit = new HashMap<>();

    /// @param gateway the gateway's own document, with what holds for all
    OpenApiMerge(ObjectNode gateway) {
        this.merged = gateway.deepCopy();
    }

    /// `gateway.json folder-of-the-services target.json`; a service without a document is left out.
    public static void main(String[] args) throws IOException {
        var json = new ObjectMapper();
        var merge = new OpenApiMerge((ObjectNode) json.readTree(Path.of(args[0]).toFile()));
        for (var service : SERVICES) {
            var file = Path.of(args[1], service + ".json");
            if (Files.exists(file)) {
                merge.add(service, (ObjectNode) json.readTree(file.toFile()));
            }
        }
        var target = Path.of(args[2]);
        Files.createDirectories(target.getParent());
        Files.write(
                target, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(merge.merged()));
    }

    ObjectNode merged() {
        return merged;
    }

    void add(String service, ObjectNode document) {
        var names = new Names(service, document, kit);
        var renamed = (ObjectNode) names.in(document);
        addComponents(names, renamed.path("components"));
        renamed.path("tags").forEach(this::addTag);
        renamed.path("paths")
                .properties()
                .forEach(path -> addPath(service, path.getKey(), path.getValue()));
    }

    private void addComponents(Names names, JsonNode components) {
        for (var section : components.properties()) {
            if (section.getKey().equals("securitySchemes")) {
                continue;
            }
            var into = merged.withObjectProperty("components").withObjectProperty(section.getKey());
            for (var component : section.getValue().properties()) {
                into.set(names.of(section.getKey(), component.getKey()), component.getValue());
            }
        }
    }

    private void addTag(JsonNode tag) {
        var tags = merged.withArrayProperty("tags");
        for (var known : tags) {
            if (known.path("name").equals(tag.path("name"))) {
                return;
            }
        }
        tags.add(tag);
    }

    /// Paths outside `/api/<service>/` cannot be reached through the gateway.
    private void addPath(String service, String path, JsonNode item) {
        if (!path.startsWith("/api/" + service + "/")) {
            return;
        }
        var added = (ObjectNode) item.deepCopy();
        added.remove("servers");
        for (var operation : added.properties()) {
            if (METHODS.contains(operation.getKey())) {
                adapt(service, operation.getKey(), path, (ObjectNode) operation.getValue());
            }
        }
        merged.withObjectProperty("paths").set(path, added);
    }

    private void adapt(String service, String method, String path, ObjectNode operation) {
        operation.remove("servers");
        var id = operation.path("operationId").asText("");
        if (!id.isEmpty()) {
            operation.put("operationId", service + Names.capital(id));
        }
        var security = security(operation.path("security"), OpenPaths.isOpen(method, path));
        operation.remove("security");
        if (security != null) {
            operation.set("security", security);
        }
        operation.path("tags").forEach(name -> addTag(tag(name.asText())));
    }

    /// The roles of an operation under the one scheme; empty when it is public, null when the
    /// document's default holds.
    private ArrayNode security(JsonNode said, boolean open) {
        var roles = said.path(0).properties().stream().findFirst();
        if (roles.isPresent()) {
            var bearer = merged.objectNode();
            bearer.set("bearer", roles.get().getValue());
            return merged.arrayNode().add(bearer);
        }
        return open ? merged.arrayNode() : null;
    }

    private ObjectNode tag(String name) {
        return merged.objectNode().put("name", name);
    }
}
