package org.guanai.proofs.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads operations out of an OpenAPI document: that of one service, or the gateway's of all.
///
/// @param service whose document it is; empty for the merged one, where the path says it
record ApiDocument(Optional<String> service, JsonNode json) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final int DEEPEST = 12;

    static ApiDocument ofService(String service, JsonNode json) {
        return new ApiDocument(Optional.of(service), json);
    }

    static ApiDocument merged(JsonNode json) {
        return new ApiDocument(Optional.empty(), json);
    }

    List<ApiOperation> operations() {
        var all = new ArrayList<ApiOperation>();
        for (var path : json.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    all.add(operation(path.getKey(), operation.getKey(), operation.getValue()));
                }
            }
        }
        return all;
    }

    private ApiOperation operation(String path, String method, JsonNode said) {
        var owner = service.orElseGet(() -> ownerOf(path));
        return new ApiOperation(
                owner,
                id(owner, said.path("operationId").asText()),
                method.toUpperCase(Locale.ROOT),
                path,
                said.path("summary").asText(),
                parameters(said),
                roles(said),
                isOpen(said),
                content(said.path("requestBody")),
                answer(said.path("responses")));
    }

    private String ownerOf(String path) {
        var parts = path.split("/");
        return parts.length > 3 && parts[1].equals("api") ? parts[2] : "gateway";
    }

    /// The merged document puts the service's name before each id.
    private String id(String owner, String given) {
        if (service.isPresent() || owner.equals("gateway")) {
            return given;
        }
        var bare = given.substring(owner.length());
        return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    private List<ApiOperation.Parameter> parameters(JsonNode said) {
        var all = new ArrayList<ApiOperation.Parameter>();
        for (var parameter : said.path("parameters")) {
            var p = resolved(parameter, 0);
            all.add(
                    new ApiOperation.Parameter(
                            p.path("in").asText(),
                            p.path("name").asText(),
                            p.path("required").asBoolean(),
                            resolved(p.path("schema"), 0)));
        }
        return all;
    }

    private static Set<String> roles(JsonNode said) {
        var roles = new LinkedHashSet<String>();
        said.path("x-roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    /// Where nothing is said, what is said for the whole document holds: a token.
    private static boolean isOpen(JsonNode said) {
        return said.has("security") && said.path("security").isEmpty();
    }

    private Optional<JsonNode> content(JsonNode said) {
        return Optional.of(
                        resolved(said, 0).path("content").path("application/json").path("schema"))
                .filter(schema -> !schema.isMissingNode())
                .map(schema -> resolved(schema, 0));
    }

    private Optional<JsonNode> answer(JsonNode responses) {
        for (var response : responses.properties()) {
            if (response.getKey().startsWith("2")) {
                var schema = content(response.getValue());
                if (schema.isPresent()) {
                    return schema;
                }
            }
        }
        return Optional.empty();
    }

    /// The same with every reference replaced by what it refers to, to a depth that no schema of
    /// ours reaches.
    private JsonNode resolved(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return MissingNode.getInstance();
        }
        if (node.has("$ref")) {
            return resolved(json.at(node.path("$ref").asText().substring(1)), depth + 1);
        }
        if (node instanceof ObjectNode object) {
            var copy = object.objectNode();
            object.properties().forEach(f -> copy.set(f.getKey(), resolved(f.getValue(), depth)));
            return copy;
        }
        if (node.isArray()) {
            var copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> copy.add(resolved(item, depth)));
            return copy;
        }
        return node;
    }
}
