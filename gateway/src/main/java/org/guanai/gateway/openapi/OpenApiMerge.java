package org.guanai.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanai.gateway.authentication.OpenPaths;

/// Merges the services' OpenAPI documents into one: operation ids and components prefixed by
/// service, the kit's components once, one server, the security schemes. Runs in the build, on
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
        for (var tag : renamed.path("tags")) {
            addTag(service, tag.path("name").asText(), tag.path("description"));
        }
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

    /// A tag of two services stays two: `Aid Notices`, in the group of its service.
    private String addTag(String service, String name, JsonNode description) {
        var tag = Names.capital(service) + " " + name;
        var tags = merged.withArrayProperty("tags");
        for (var known : tags) {
            if (known.path("name").asText().equals(tag)) {
                return tag;
            }
        }
        var added = tags.addObject().put("name", tag).put("x-displayName", name);
        if (!description.isMissingNode()) {
            added.set("description", description);
        }
        group(service).withArrayProperty("tags").add(tag);
        return tag;
    }

    private ObjectNode group(String service) {
        var groups = merged.withArrayProperty("x-tagGroups");
        for (var group : groups) {
            if (group.path("name").asText().equals(Names.capital(service))) {
                return (ObjectNode) group;
            }
        }
        return groups.addObject().put("name", Names.capital(service));
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
        operation.remove("security");
        if (OpenPaths.isOpen(method, path)) {
            operation.putArray("security");
        }
        var tags = merged.arrayNode();
        operation
                .path("tags")
                .forEach(tag -> tags.add(addTag(service, tag.asText(), MissingNode.getInstance())));
        operation.set("tags", tags);
        var responses = operation.withObjectProperty("responses");
        responses.set("429", reference("TooManyRequests"));
        responses.set("503", reference("Unavailable"));
    }

    /// An answer of the gateway itself.
    private ObjectNode reference(String response) {
        return merged.objectNode().put("$ref", "#/components/responses/" + response);
    }
}
