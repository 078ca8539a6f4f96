package org.guanai.gateway.request;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A path without identifiers: `/api/registry/students/{}/groups`. Only words of the API stay; any
/// other segment may be personal data, however much it looks like a word.
///
/// @param words segments of the API's paths
record PathShape(Set<String> words) {
    private static final int MOST_SEGMENTS = 8;
    private static final String DOCUMENT = "/pages/openapi.json";

    /// The gateway's own pages, which are not in the API document.
    private static final Set<String> PAGES =
            Set.of("app", "docs", "openapi.json", "asyncapi.json", "problems", "style.css", "q");

    static PathShape ofTheApi() {
        try (var in = PathShape.class.getResourceAsStream(DOCUMENT)) {
            var paths = new JsonObject(Buffer.buffer(in.readAllBytes())).getJsonObject("paths");
            var words =
                    paths.fieldNames().stream()
                            .flatMap(path -> Arrays.stream(path.split("/")))
                            .filter(Predicate.not(segment -> segment.startsWith("{")));
            return new PathShape(
                    Stream.concat(words, PAGES.stream()).collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String path) {
        var shape = new StringBuilder();
        var segments = path.split("/", MOST_SEGMENTS + 1);
        for (var i = 1; i < Math.min(segments.length, MOST_SEGMENTS); i++) {
            shape.append('/').append(words.contains(segments[i]) ? segments[i] : "{}");
        }
        return shape.toString();
    }
}
