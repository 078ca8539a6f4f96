package org.guanai.proofs.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.guanai.proofs.access.Reference.Where;

/// An operation with one of its bodies, and the places where it refers to something.
///
/// @param body template of the body, if it takes one
record Draft(ApiOperation operation, Optional<JsonNode> body, List<Reference> references) {
    private static final Pattern IN_PATH = Pattern.compile("/([a-z-]+)/\\{(\\w+)}");

    /// Values of query parameters that an operation cannot do without.
    private static final Map<String, String> REQUIRED =
            Map.ofEntries(
                    Map.entry("term", CountyStory.TERM),
                    Map.entry("purpose", "report"),
                    Map.entry("of", "HAZARD"),
                    Map.entry("year", "2025"),
                    Map.entry("county", "330127"),
                    Map.entry("kind", "TALK"),
                    Map.entry("by", "school"),
                    Map.entry("cut", "SEX"),
                    Map.entry("schoolYear", "2026"),
                    Map.entry("agency", "civil-affairs"),
                    Map.entry("asOf", "2026-01-01"),
                    Map.entry("instrument", "MHT"),
                    Map.entry("takenOn", "2026-03-04"),
                    Map.entry("student", "00000000-0000-7000-8000-000000000000"));

    /// Values of path parameters that refer to nothing of anybody's.
    private static final Map<String, String> CONSTANTS =
            Map.of(
                    "{kind}", "roster",
                    "{code}", CountyStory.TERM,
                    "{day}", "2026-12-25",
                    "{condition}", "BEDS",
                    "{receipt}", "JB-22222-22222-22222",
                    "{link}", "nobodys-link",
                    "{nr}", "1");

    static List<Draft> of(ApiOperation operation, Bodies bodies) {
        var templates = bodies.of(operation.name());
        if (templates.isEmpty()) {
            return List.of(new Draft(operation, Optional.empty(), places(operation)));
        }
        return templates.stream()
                .map(template -> {
                    var references = places(operation);
                    references.addAll(Bodies.references(template));
                    return new Draft(operation, Optional.of(template), references);
                })
                .toList();
    }

    List<Reference> in(Where where) {
        return references.stream().filter(r -> r.where() == where).toList();
    }

    /// Whether no call can do without a value from a story; a query may, unless the document says
    /// otherwise.
    boolean requires(Reference reference) {
        return reference.where() != Where.QUERY
                || !REQUIRED.containsKey(reference.name())
                        && operation.parameters().stream()
                                .anyMatch(p -> p.required() && reference.isInQueryAs(p.name()));
    }

    /// What a call with these values looks like; query parameters without a value are left out.
    Call call(Map<Reference, String> values, Clock clock) {
        var content = body.map(template -> Bodies.filled(template, values, clock));
        return new Call(
                operation, target(values), content, headers(), List.copyOf(values.values()));
    }

    private String target(Map<Reference, String> values) {
        var path = operation.path();
        for (var constant : CONSTANTS.entrySet()) {
            path = path.replace(constant.getKey(), constant.getValue());
        }
        for (var reference : in(Where.PATH)) {
            path = path.replace("{" + reference.name() + "}", values.get(reference));
        }
        var query = new ArrayList<String>();
        for (var parameter : operation.parameters()) {
            var name = parameter.name();
            if (parameter.in().equals("query")
                    && parameter.required()
                    && REQUIRED.containsKey(name)
                    && values.keySet().stream().noneMatch(r -> r.isInQueryAs(name))) {
                query.add(name + "=" + REQUIRED.get(name));
            }
        }
        for (var reference : in(Where.QUERY)) {
            if (values.containsKey(reference)) {
                query.add(reference.name() + "=" + encoded(values.get(reference)));
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        if (operation.hasParameter("Idempotency-Key")) {
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (operation.method().equals("PUT")) {
            headers.put("If-Match", "\"0\"");
        }
        return headers;
    }

    private static List<Reference> places(ApiOperation operation) {
        var found = new ArrayList<Reference>();
        var path = IN_PATH.matcher(operation.path());
        while (path.find()) {
            var kind = Kind.ofPath(operation.service(), path.group(1));
            var name = path.group(2);
            kind.ifPresent(k -> found.add(new Reference(Where.PATH, name, k)));
        }
        for (var parameter : operation.parameters()) {
            if (parameter.in().equals("query")) {
                Kind.ofQuery(parameter.name())
                        .ifPresent(k -> found.add(new Reference(Where.QUERY, parameter.name(), k)));
            }
        }
        return found;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
