package org.guanai.proofs.contract.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guanai.proofs.contract.document.Operation;

/// A request before it is sent: parts that can be changed one by one.
///
/// @param path values of the template, as they stand in the request line
/// @param query names and values, as they stand in the request line
/// @param headers all but the token and the framing
/// @param body null for none
/// @param caller name of the user who sends it
/// @param directly at the service's own port instead of the gateway
public record Draft(
        Operation operation,
        String method,
        Map<String, String> path,
        List<Pair> query,
        List<Pair> headers,
        byte[] body,
        String caller,
        boolean directly) {

    public record Pair(String name, String value) {}

    /// The request line's target.
    public String target() {
        var target = operation.path();
        for (var value : path.entrySet()) {
            target = target.replace("{" + value.getKey() + "}", value.getValue());
        }
        return query.isEmpty()
                ? target
                : query.stream()
                        .map(p -> p.name() + "=" + p.value())
                        .collect(Collectors.joining("&", target + "?", ""));
    }

    public Draft method(String other) {
        return new Draft(operation, other, path, query, headers, body, caller, directly);
    }

    public Draft path(String name, String value) {
        var changed = new LinkedHashMap<>(path);
        changed.put(name, value);
        return new Draft(operation, method, changed, query, headers, body, caller, directly);
    }

    public Draft query(List<Pair> other) {
        return new Draft(operation, method, path, other, headers, body, caller, directly);
    }

    public Draft headers(List<Pair> other) {
        return new Draft(operation, method, path, query, other, body, caller, directly);
    }

    public Draft body(byte[] other) {
        return new Draft(operation, method, path, query, headers, other, caller, directly);
    }

    public Draft caller(String other) {
        return new Draft(operation, method, path, query, headers, body, other, directly);
    }

    public Draft withQuery(String name, String value) {
        return query(with(query, name, value));
    }

    public Draft withHeader(String name, String value) {
        return headers(with(headers, name, value));
    }

    public Draft withoutHeader(String name) {
        return headers(without(headers, name));
    }

    boolean hasHeader(String name) {
        return headers.stream().anyMatch(h -> h.name().equalsIgnoreCase(name));
    }

    private static List<Pair> with(List<Pair> pairs, String name, String value) {
        var changed = new ArrayList<>(without(pairs, name));
        changed.add(new Pair(name, value));
        return changed;
    }

    private static List<Pair> without(List<Pair> pairs, String name) {
        return pairs.stream().filter(p -> !p.name().equalsIgnoreCase(name)).toList();
    }
}
