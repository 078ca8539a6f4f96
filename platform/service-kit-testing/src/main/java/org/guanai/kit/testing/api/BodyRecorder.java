package org.guanai.kit.testing.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps, for each operation and status, the fullest and the emptiest body that the tests have seen
/// (`target/bodies`): examples for the document, and its proof.
public final class BodyRecorder implements Filter {
    private static final Path FOLDER = Path.of("target/bodies");

    private final Map<String, Integer> sizes = new ConcurrentHashMap<>();

    /// For all requests of this test run.
    public static void start() {
        RestAssured.replaceFiltersWith(new BodyRecorder());
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification expected,
            FilterContext context) {
        var response = context.next(request, expected);
        var success = response.statusCode() / 100 == 2;
        if (success && (isJson(response) || !tree(request.getBody()).isNull())) {
            keep(request, response);
        }
        return response;
    }

    private synchronized void keep(FilterableRequestSpecification request, Response response) {
        var path = URI.create(request.getURI()).getPath().replaceFirst("/$", "");
        var method = request.getMethod().toLowerCase(Locale.ROOT);
        var answer = isJson(response) ? response.asString() : "null";
        var name =
                (method + path.replaceAll("[0-9a-f-]{36}", "ID") + "-" + response.statusCode())
                        .replaceAll("\\W+", "-");
        var body =
                Json.TREES
                        .createObjectNode()
                        .put("method", method)
                        .put("path", path)
                        .put("status", response.statusCode());
        body.set("request", tree(request.getBody()));
        body.set("answer", tree(answer));
        var size = body.toString().length();
        var most = sizes.merge(name + ".a", size, Math::max) == size;
        var least = sizes.merge(name + ".b", size, Math::min) == size;
        write(most, name + ".a.json", body);
        write(least, name + ".b.json", body);
    }

    private static boolean isJson(Response response) {
        return String.valueOf(response.contentType()).startsWith("application/json");
    }

    private static JsonNode tree(Object body) {
        try {
            return body instanceof String text ? Json.TREES.readTree(text) : NullNode.instance;
        } catch (JsonProcessingException notJson) {
            return NullNode.instance;
        }
    }

    private static void write(boolean wanted, String name, JsonNode body) {
        if (!wanted) {
            return;
        }
        try {
            Files.createDirectories(FOLDER);
            Json.TREES.writeValue(FOLDER.resolve(name).toFile(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
