package org.guanai.proofs.contract.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guanai.proofs.contract.document.Operation.Parameter;
import org.guanai.proofs.contract.document.Operation.Response;

/// The merged API document (OpenAPI 3.1), as far as a caller is bound to it.
public final class Contract {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final Set<String> ROOMS =
            Set.of("registry", "mentoring", "aid", "safety", "notification");

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();

    public Contract(JsonNode document) {
        this.document = document;
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    operations.add(
                            operation(path.getKey(), operation.getKey(), operation.getValue()));
                }
            }
        }
    }

    public JsonNode components() {
        return document.path("components");
    }

    public Set<String> services() {
        var names = new TreeSet<String>();
        operations.forEach(o -> names.add(o.service()));
        return names;
    }

    public List<Operation> of(String service) {
        return operations.stream().filter(o -> o.service().equals(service)).toList();
    }

    public Optional<Operation> find(String method, String path) {
        return operations.stream()
                .filter(o -> o.method().equals(method) && o.path().equals(path))
                .findFirst();
    }

    /// What a reference points at.
    public JsonNode resolve(JsonNode node) {
        var at = node;
        while (at.has("$ref")) {
            at = document.at(at.path("$ref").asText().substring(1));
        }
        return at;
    }

    private Operation operation(String path, String method, JsonNode said) {
        var parameters = new ArrayList<Parameter>();
        for (var parameter : said.path("parameters")) {
            var p = resolve(parameter);
            parameters.add(
                    new Parameter(
                            p.path("name").asText(),
                            p.path("in").asText(),
                            p.path("required").asBoolean(),
                            p.path("schema")));
        }
        var responses = new LinkedHashMap<String, Response>();
        said.path("responses")
                .properties()
                .forEach(r ->
                        responses.put(r.getKey(), new Response(content(resolve(r.getValue())))));
        return new Operation(
                service(path),
                method.toUpperCase(),
                path,
                parameters,
                content(resolve(said.path("requestBody"))),
                responses,
                roles(said));
    }

    private static String service(String path) {
        var parts = path.split("/");
        return parts.length > 2 && ROOMS.contains(parts[2]) ? parts[2] : "gateway";
    }

    private static Map<String, JsonNode> content(JsonNode holder) {
        var content = new LinkedHashMap<String, JsonNode>();
        holder.path("content")
                .properties()
                .forEach(type -> content.put(type.getKey(), type.getValue().path("schema")));
        return content;
    }

    private static Set<String> roles(JsonNode said) {
        var roles = new HashSet<String>();
        said.path("security")
                .forEach(
                        scheme -> scheme.forEach(list -> list.forEach(r -> roles.add(r.asText()))));
        return roles;
    }
}
