package org.guanai.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The API document of the service under test: it keeps the API's own rules and equals the
/// committed one in `docs/openapi`. Run the tests with `-Dguanai.openapi.write=true` to commit a
/// change.
public final class ApiDocument {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private ApiDocument() {}

    /// @param management base URL of the management interface
    public static void verify(String management) {
        var document = read(management);
        assertEquals(List.of(), violations(document), "rules of the API");
        var committed = Path.of("../docs/openapi/" + ServiceResources.service + ".json");
        try {
            compare(text(document), committed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> violations(JsonNode document) {
        var found = new ArrayList<String>();
        document.path("paths")
                .properties()
                .forEach(path ->
                        path.getValue().properties().stream()
                                .filter(o -> METHODS.contains(o.getKey()))
                                .forEach(o ->
                                        check(
                                                o.getKey() + " " + path.getKey(),
                                                o.getValue(),
                                                found)));
        return found;
    }

    private static void check(String name, JsonNode operation, List<String> found) {
        require(operation.hasNonNull("operationId"), name + ": no operationId", found);
        require(operation.path("tags").size() > 0, name + ": no tag", found);
        require(operation.hasNonNull("summary"), name + ": no summary", found);
        require(isBoundedIfList(name, operation), name + ": a list without limit", found);
    }

    /// A collection is a `get` whose answer is a page; it must take `limit`.
    private static boolean isBoundedIfList(String name, JsonNode operation) {
        var schema = operation.at("/responses/200/content/application~1json/schema/$ref").asText();
        if (!name.startsWith("get ") || !schema.matches(".*/Page[A-Z].*")) {
            return true;
        }
        return operation.path("parameters").findValuesAsText("name").contains("limit");
    }

    private static void require(boolean holds, String otherwise, List<String> found) {
        if (!holds) {
            found.add(otherwise);
        }
    }

    private static void compare(String generated, Path committed) throws IOException {
        if (Boolean.getBoolean("guanai.openapi.write")) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, generated);
        }
        assertTrue(Files.exists(committed), committed + " is not committed");
        assertEquals(Files.readString(committed), generated, "docs/openapi is not what is built");
    }

    private static JsonNode read(String management) {
        var text = RestAssured.given().get(management + "/q/openapi?format=json").asString();
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode document) throws JsonProcessingException {
        return JSON.writeValueAsString(JSON.treeToValue(document, Object.class)) + "\n";
    }
}
