package org.guanai.proofs.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.guanai.demo.client.Json;

/// A valid body for every operation that takes one, from `bodies.json`: `{STUDENT}` refers to a
/// thing of that kind, `{unique}`, `{digits}`, `{phone}`, `{village}` and `{now}` are made anew at
/// each call.
final class Bodies {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Z_]+)}");
    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 90_000));

    private final Map<String, JsonNode> templates = new LinkedHashMap<>();

    private Bodies() {}

    static Bodies written() {
        var bodies = new Bodies();
        try (var in = Bodies.class.getResourceAsStream("bodies.json")) {
            Json.read(in.readAllBytes())
                    .properties()
                    .forEach(e -> bodies.templates.put(e.getKey(), e.getValue()));
            return bodies;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Names of the bodies, `service.operation` or, where there are several, with `#variant`.
    List<String> names() {
        return List.copyOf(templates.keySet());
    }

    /// The bodies of an operation; none when it takes none.
    List<JsonNode> of(String operation) {
        return templates.entrySet().stream()
                .filter(e -> e.getKey().split("#")[0].equals(operation))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// Where a body refers to something.
    static List<Reference> references(JsonNode template) {
        var found = new ArrayList<Reference>();
        find(template, "", found);
        return found;
    }

    /// The body with its references and what is made anew filled in.
    static JsonNode filled(JsonNode template, Map<Reference, String> values, Clock clock) {
        return filled(template, "", values, clock);
    }

    private static void find(JsonNode node, String at, List<Reference> found) {
        switch (node) {
            case ObjectNode object ->
                    object.properties()
                            .forEach(f -> find(f.getValue(), at + "/" + f.getKey(), found));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    find(array.get(i), at + "/" + i, found);
                }
            }
            case TextNode text -> {
                var place = PLACE.matcher(text.asText());
                if (place.matches()) {
                    found.add(
                            new Reference(Reference.Where.BODY, at, Kind.valueOf(place.group(1))));
                }
            }
            default -> {}
        }
    }

    private static JsonNode filled(
            JsonNode node, String at, Map<Reference, String> values, Clock clock) {
        return switch (node) {
            case ObjectNode object -> {
                var copy = object.objectNode();
                object.properties()
                        .forEach(f ->
                                copy.set(
                                        f.getKey(),
                                        filled(
                                                f.getValue(),
                                                at + "/" + f.getKey(),
                                                values,
                                                clock)));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = array.arrayNode();
                for (int i = 0; i < array.size(); i++) {
                    copy.add(filled(array.get(i), at + "/" + i, values, clock));
                }
                yield copy;
            }
            case TextNode text -> TextNode.valueOf(text(text.asText(), at, values, clock));
            default -> node;
        };
    }

    /// A village's code begins with that of its township.
    private static String village(Map<Reference, String> values) {
        return values.entrySet().stream()
                .filter(e -> e.getKey().kind() == Kind.TOWNSHIP)
                .map(e -> e.getValue().substring(e.getValue().lastIndexOf('/') + 1))
                .findFirst()
                .orElse("");
    }

    private static String text(
            String written, String at, Map<Reference, String> values, Clock clock) {
        var place = PLACE.matcher(written);
        if (place.matches()) {
            var kind = Kind.valueOf(place.group(1));
            return values.get(new Reference(Reference.Where.BODY, at, kind));
        }
        var nr = NEXT.incrementAndGet();
        return written.replace("{village}", village(values) + "%03d".formatted(nr % 1000))
                .replace("{unique}", "z" + nr)
                .replace("{digits}", "%012d".formatted(nr))
                .replace("{phone}", "136%08d".formatted(nr))
                .replace("{now}", clock.instant().minus(Duration.ofMinutes(1)).toString());
    }
}
