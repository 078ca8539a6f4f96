package org.guanai.kit.testing.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guanai.house.api.Operations;
import org.guanai.house.api.Operations.Op;

/// Real bodies as examples: what is committed stays while it fits its schema; what is missing or
/// fits no longer is taken from the bodies that the tests have sent and received.
final class Examples {
    private static final String EXAMPLE = "example";

    private final JsonNode document;
    private final List<Op> operations;
    private final List<JsonNode> recorded = new ArrayList<>();
    private final List<JsonNode> current = new ArrayList<>();
    private final BodyShape shape;

    /// @param classes of the service: what was recorded before they were compiled may be out of
    ///   date, and is no misfit
    Examples(JsonNode document, Path bodies, Path classes) throws IOException {
        this.document = document;
        this.operations = Operations.of(document);
        this.shape = new BodyShape(document);
        if (Files.isDirectory(bodies)) {
            try (var files = Files.list(bodies)) {
                var compiled = newest(classes);
                for (var file : files.sorted().toList()) {
                    var body = Json.TREES.readTree(file.toFile());
                    recorded.add(body);
                    if (Files.getLastModifiedTime(file).compareTo(compiled) > 0) {
                        current.add(body);
                    }
                }
            }
        }
    }

    private static FileTime newest(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var newest = FileTime.fromMillis(0);
            for (var file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                var modified = Files.getLastModifiedTime(file);
                newest = modified.compareTo(newest) > 0 ? modified : newest;
            }
            return newest;
        }
    }

    /// What was answered and is not as documented.
    List<String> misfits() {
        var all = new ArrayList<String>();
        for (var body : current) {
            operation(body)
                    .ifPresent(o -> {
                        for (var misfit : misfits(o.answer(status(body)), body.path("answer"))) {
                            all.add(o.id() + " " + status(body) + ": " + misfit);
                        }
                    });
        }
        return all.stream().distinct().toList();
    }

    void keep(JsonNode committed) {
        for (var before : Operations.of(committed)) {
            operations.stream()
                    .filter(now -> now.id().equals(before.id()))
                    .forEach(now -> {
                        give(now.request(), before.request().map(m -> m.path(EXAMPLE)));
                        for (var status : now.successes()) {
                            give(
                                    now.answer(status),
                                    before.answer(status).map(m -> m.path(EXAMPLE)));
                        }
                    });
        }
    }

    void complete() {
        for (var body : recorded) {
            operation(body)
                    .ifPresent(o -> {
                        give(o.request(), Optional.of(Plain.of(body.path("request"))));
                        give(o.answer(status(body)), Optional.of(Plain.of(body.path("answer"))));
                    });
        }
    }

    private void give(Optional<ObjectNode> media, Optional<JsonNode> example) {
        if (media.isEmpty() || example.isEmpty() || media.get().has(EXAMPLE)) {
            return;
        }
        var body = example.get();
        if (body.isContainerNode() && misfits(media, body).isEmpty()) {
            media.get().set(EXAMPLE, body);
        }
    }

    private List<String> misfits(Optional<ObjectNode> media, JsonNode body) {
        return body.isContainerNode()
                ? media.map(m -> shape.misfits(m.path("schema"), body)).orElse(List.of())
                : List.of();
    }

    private Optional<Op> operation(JsonNode body) {
        var path = body.path("path").asText();
        var method = body.path("method").asText();
        return operations.stream()
                .filter(o -> o.method().equals(method) && o.isAt(path))
                .min((a, b) -> Integer.compare(variables(a), variables(b)));
    }

    private static int variables(Op operation) {
        return operation.path().split("\\{", -1).length;
    }

    private static String status(JsonNode body) {
        return body.path("status").asText();
    }
}
