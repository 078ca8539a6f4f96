package org.guanai.proofs.contract.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One operation of the API document.
///
/// @param service whose room it is; `gateway` for what the gateway answers itself
/// @param path as a template: `/api/registry/students/{id}`
/// @param bodies schemas of the request's body by media type, empty when it takes none
/// @param responses by status as documented, `default` included
/// @param roles who may call it; empty when anybody may
public record Operation(
        String service,
        String method,
        String path,
        List<Parameter> parameters,
        Map<String, JsonNode> bodies,
        Map<String, Response> responses,
        Set<String> roles) {

    /// @param in `path`, `query` or `header`
    public record Parameter(String name, String in, boolean required, JsonNode schema) {}

    /// @param content schemas by media type
    public record Response(Map<String, JsonNode> content) {}

    public List<Parameter> parameters(String in) {
        return parameters.stream().filter(p -> p.in().equals(in)).toList();
    }

    /// The noun whose records the path is about: `student` of `/api/registry/students/{id}`.
    public String noun() {
        var parts = path.split("/");
        for (int i = parts.length - 1; i > 2; i--) {
            if (!parts[i].startsWith("{")) {
                return singular(parts[i]);
            }
        }
        return "";
    }

    public static String singular(String plural) {
        return plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.endsWith("ses")
                        ? plural.substring(0, plural.length() - 2)
                        : plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
