package org.guanai.proofs.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One operation of the API as its document describes it.
///
/// @param service registry, mentoring, … or gateway
/// @param id as the service names it
/// @param path with its parameters in braces
/// @param roles that the code allows; empty for nobody in particular: see `open` and `anyone`
/// @param open whether it answers without a token
/// @param body schema of the JSON body, references resolved
/// @param answer schema of the first 2xx answer, references resolved
record ApiOperation(
        String service,
        String id,
        String method,
        String path,
        String summary,
        List<Parameter> parameters,
        Set<String> roles,
        boolean open,
        Optional<JsonNode> body,
        Optional<JsonNode> answer) {

    /// @param in path, query or header
    record Parameter(String in, String name, boolean required, JsonNode schema) {}

    String name() {
        return service + "." + id;
    }

    boolean writes() {
        return !method.equals("GET");
    }

    boolean hasParameter(String name) {
        return parameters.stream().anyMatch(p -> p.name().equals(name));
    }

    boolean isList() {
        return method.equals("GET") && hasParameter("cursor");
    }

    /// Whether any caller with a token may call it, whatever the role.
    boolean isForAnybodyKnown() {
        return !open && roles.isEmpty();
    }
}
