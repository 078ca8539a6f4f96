package org.guanai.proofs.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// One request, before it is known who sends it and through which door.
///
/// @param target path and query
/// @param sent values that the caller put in, which may come back
record Call(
        ApiOperation operation,
        String target,
        Optional<JsonNode> body,
        Map<String, String> headers,
        List<String> sent) {

    Call with(JsonNode other) {
        return new Call(operation, target, Optional.of(other), headers, sent);
    }

    Call without(String header) {
        var kept =
                headers.entrySet().stream()
                        .filter(e -> !e.getKey().equals(header))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Call(operation, target, body, kept, sent);
    }

    Call at(String other) {
        return new Call(operation, other, body, headers, sent);
    }

    @Override
    public String toString() {
        return operation.method() + " " + target + body.map(b -> " " + b).orElse("");
    }
}
