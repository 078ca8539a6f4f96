package org.guanai.house.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanai.house.api.Operations.Op;

/// The API's own rules.
public final class ApiRules {
    private static final Set<String> UNCOUNTED = Set.of("Staff", "Evidence", "AccessLog");

    /// One word for one thing.
    private static final Map<String, String> VOCABULARY =
            Map.of(
                    "schoolCode", "school",
                    "organisation", "org",
                    "organization", "org",
                    "childId", "studentId",
                    "pupilId", "studentId",
                    "teacherId", "helperId",
                    "parentId", "guardianId");

    private final JsonNode document;
    private final List<String> found = new ArrayList<>();

    private ApiRules(JsonNode document) {
        this.document = document;
    }

    public static List<String> violations(JsonNode document) {
        var rules = new ApiRules(document);
        Operations.of(document).forEach(rules::operation);
        rules.tags();
        rules.schemas();
        return rules.found;
    }

    private void operation(Op o) {
        require(isNamed(o), o.name() + ": operationId " + o.id());
        require(o.node().path("tags").size() == 1, o.name() + ": not one tag");
        require(o.node().hasNonNull("summary"), o.name() + ": no summary");
        require(!o.successes().isEmpty(), o.name() + ": no successful answer");
        require(hasRoles(o), o.name() + ": no x-roles");
        require(!answersPage(o) || takes(o, "limit"), o.name() + ": a list without limit");
        require(!answersPage(o) || o.id().startsWith("list"), o.name() + ": a list is listX");
        for (var parameter : o.node().path("parameters")) {
            parameter(o.name(), Operations.resolved(document, parameter));
        }
        form(o);
        o.request().ifPresent(media -> body(o, media, "takes"));
        o.successes().forEach(s -> o.answer(s).ifPresent(media -> body(o, media, s)));
    }

    private void parameter(String at, JsonNode said) {
        var name = said.path("name").asText();
        var schema = said.path("schema");
        require(
                said.hasNonNull("description"),
                at + ": parameter " + name + " without description");
        require(!isInline(schema), at + ": parameter " + name + ": inline enum");
        require(
                !name.equals("limit") || schema.has("minimum") && schema.has("maximum"),
                at + ": limit without bounds");
        word(at, name);
    }

    /// A file says which kinds are taken and how large it may be.
    private void form(Op o) {
        var media = o.node().at("/requestBody/content/multipart~1form-data");
        var schema = Operations.resolved(document, media.path("schema"));
        for (var property : schema.path("properties").properties()) {
            if (property.getValue().path("format").asText().equals("binary")) {
                var file = o.name() + ": file " + property.getKey();
                var text = property.getValue().path("description").asText();
                var encoding = media.path("encoding").path(property.getKey());
                require(text.matches("(?s).*\\d+ ?[kKMG]i?B.*"), file + ": no size said");
                require(encoding.hasNonNull("contentType"), file + ": no kinds said");
            }
        }
    }

    private void word(String at, String name) {
        var better = VOCABULARY.get(name);
        require(better == null, at + ": " + name + " is called " + better + " here");
    }

    private void body(Op o, JsonNode media, String which) {
        require(!isInline(media.path("schema")), o.name() + ": inline object, " + which);
        require(media.has("example"), o.name() + ": no example, " + which);
    }

    /// `get` and `list` read, or an act that changes nothing; whatever else is the act's verb.
    private static boolean isNamed(Op o) {
        var reads = o.id().matches("(list|get)[A-Z]\\w*[A-Za-z]");
        return o.id().matches("[a-z]+[A-Z]\\w*[A-Za-z]")
                && (o.method().equals("get") == reads
                        || o.id().matches("(download|export|print|compare)[A-Z].*"));
    }

    /// No security at all is for what is open to everybody.
    private static boolean hasRoles(Op o) {
        var open = o.node().has("security") && o.node().path("security").isEmpty();
        return open || o.node().has("x-roles");
    }

    private boolean answersPage(Op o) {
        var schema = o.answer("200").map(m -> Operations.resolved(document, m.path("schema")));
        return schema.filter(s ->
                        s.at("/properties/items").isObject() && s.at("/properties/next").isObject())
                .isPresent();
    }

    private boolean takes(Op o, String parameter) {
        return o.node()
                .path("parameters")
                .valueStream()
                .map(p -> Operations.resolved(document, p))
                .anyMatch(p -> p.path("name").asText().equals(parameter));
    }

    private void tags() {
        var described = new HashSet<String>();
        document.path("tags")
                .forEach(tag -> {
                    if (tag.hasNonNull("description")) {
                        described.add(tag.path("name").asText());
                    }
                });
        var used = new HashSet<String>();
        Operations.of(document)
                .forEach(o -> o.node().path("tags").forEach(t -> used.add(t.asText())));
        for (var tag : used) {
            require(
                    tag.matches("[A-Z].*s") || UNCOUNTED.contains(tag),
                    "tag " + tag + ": not plural and capitalised");
            require(described.contains(tag), "tag " + tag + ": no description");
        }
    }

    private void schemas() {
        var answered = document.at("/components/schemas");
        for (var schema : answered.properties()) {
            var name = schema.getKey();
            require(!name.matches(".*\\d"), "schema " + name + ": ends with a digit");
            for (var property : schema.getValue().path("properties").properties()) {
                var inline =
                        isInline(property.getValue())
                                || isInline(property.getValue().path("items"));
                require(!inline, "schema " + name + "." + property.getKey() + ": inline object");
                word("schema " + name, property.getKey());
            }
        }
        Operations.of(document)
                .forEach(o -> o.successes().forEach(s -> o.answer(s).ifPresent(this::required)));
    }

    private void required(JsonNode media) {
        var schema = Operations.resolved(document, media.path("schema"));
        require(
                !schema.has("properties") || schema.has("required"),
                media.at("/schema/$ref").asText() + ": an answer without required properties");
    }

    private static boolean isInline(JsonNode schema) {
        return schema.has("properties") || schema.has("enum") && !schema.has("$ref");
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            found.add(otherwise);
        }
    }
}
