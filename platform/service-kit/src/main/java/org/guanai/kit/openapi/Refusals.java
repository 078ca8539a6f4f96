package org.guanai.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.guanai.kit.problem.Problem;

/// Which refusals an operation may answer because of what it takes: an endpoint describes only
/// those that mean something of its own.
final class Refusals {
    private static final Map<String, Refusal> ALL = new TreeMap<>();

    /// What the framework writes where nobody said anything.
    private static final List<String> EMPTY_WORDS =
            List.of("Bad Request", "Not Authorized", "Not Allowed", "");

    static {
        ALL.put(
                "400",
                new Refusal("Malformed", "The request, or a parameter of it, is not well-formed"));
        ALL.put("401", new Refusal("Unauthenticated", "No valid token"));
        ALL.put("403", new Refusal("Forbidden", "Not for the caller's role"));
        ALL.put(
                "404",
                new Refusal(
                        "Absent",
                        "Something that is named does not exist, or is not the caller's"));
        ALL.put("406", new Refusal("NotAcceptable", "Not in any media type of `Accept`"));
        ALL.put("409", new Refusal("Conflict", "It contradicts what is there"));
        ALL.put("412", new Refusal("Stale", "Changed since the version in `If-Match`"));
        ALL.put("413", new Refusal("TooLarge", "Larger than allowed"));
        ALL.put(
                "415",
                new Refusal("UnsupportedMediaType", "The Content-Type is none that is taken"));
        ALL.put(
                "422",
                new Refusal(
                        "Unprocessable",
                        "A rule forbids it, or the key was used for something else"));
        ALL.put("428", new Refusal("PreconditionMissing", "If-Match is missing"));
        ALL.put("default", new Refusal("Failure", "Any other refusal or failure"));
    }

    private static final Set<String> PAGING = Set.of("limit", "cursor");

    private Refusals() {}

    static void into(Components components) {
        ALL.values()
                .forEach(refusal ->
                        components.addResponse(
                                refusal.name(),
                                OASFactory.createAPIResponse()
                                        .description(refusal.text())
                                        .content(problem())
                                        .addHeader(
                                                "X-Request-Id", Headers.shared("X-Request-Id"))));
    }

    static void declare(String path, Endpoint endpoint, Operation operation) {
        var responses = operation.getResponses();
        for (var status : of(path, endpoint, operation)) {
            var said = responses.getAPIResponse(status);
            if (said == null || EMPTY_WORDS.contains(String.valueOf(said.getDescription()))) {
                var shared = OASFactory.createAPIResponse().ref(ALL.get(status).name());
                responses.addAPIResponse(status, shared);
            }
        }
        responses
                .getAPIResponses()
                .forEach((status, response) -> {
                    if (status.startsWith("4") && response.getRef() == null) {
                        response.setContent(problem());
                    }
                });
    }

    /// A filter may name what does not exist: a school, a pairing, a term.
    private static boolean namesSomething(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .filter(p -> p.getIn() == Parameter.In.QUERY)
                        .anyMatch(p -> !PAGING.contains(p.getName()));
    }

    private static TreeSet<String> of(String path, Endpoint endpoint, Operation operation) {
        var all = new TreeSet<>(List.of("400", "406", "415", "default"));
        if (!endpoint.isOpen()) {
            all.addAll(List.of("401", "403"));
        }
        if (path.contains("{") || namesSomething(operation)) {
            all.add("404");
        }
        if (operation.getRequestBody() != null) {
            all.addAll(List.of("404", "413"));
        }
        if (endpoint.takesKey()) {
            all.addAll(List.of("409", "422"));
        }
        if (isConditional(operation)) {
            all.addAll(List.of("409", "412", "422", "428"));
        }
        return all;
    }

    private static boolean isConditional(Operation operation) {
        return operation.getParameters().stream()
                .anyMatch(p -> p.getRef() != null && p.getRef().endsWith("/IfMatch"));
    }

    private static Content problem() {
        var type = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        return OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, type);
    }

    private record Refusal(String name, String text) {}
}
