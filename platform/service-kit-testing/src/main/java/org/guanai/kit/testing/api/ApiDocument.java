package org.guanai.kit.testing.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.guanai.house.api.ApiRules;

/// The API document of the service under test: what is built, in the words of the code's comments,
/// with bodies that tests have sent. It keeps the API's own rules and equals the committed one in
/// `docs/openapi`. Run the tests with `-Dguanai.openapi.write=true` to commit a change.
public final class ApiDocument {
    /// Services whose resources have moved to the one contract; what others break is written to
    /// `target/api-*.txt`.
    private static final Set<String> KEPT_BY =
            Set.of("registry", "mentoring", "aid", "safety", "notification");

    private ApiDocument() {}

    /// @param management base URL of the management interface
    public static void verify(String management) {
        try {
            verify(built(management), Path.of("../docs/openapi", service() + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void verify(ObjectNode document, Path committed) throws IOException {
        Javadocs.of(
                        Path.of("src/main/java"),
                        Path.of("../platform/service-kit/src/main/java"),
                        Path.of("../platform/files/src/main/java"))
                .into(document);
        var examples = new Examples(document, Path.of("target/bodies"), Path.of("target/classes"));
        var misfits = examples.misfits();
        if (KEPT_BY.contains(service())) {
            assertEquals(List.of(), misfits, "answers that are not as documented");
        }
        Files.writeString(Path.of("target/api-misfits.txt"), String.join("\n", misfits));
        if (Files.exists(committed)) {
            examples.keep(Json.TREES.readTree(committed.toFile()));
        }
        var text = text(document);
        if (Boolean.getBoolean("guanai.openapi.write")) {
            examples.complete();
            text = text(document);
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, text);
        }
        assertTrue(Files.exists(committed), committed + " is not committed");
        assertEquals(Files.readString(committed), text, "docs/openapi is not what is built");
        var broken = ApiRules.violations(document);
        if (KEPT_BY.contains(service())) {
            assertEquals(List.of(), broken, "rules of the API");
        }
        Files.writeString(Path.of("target/api-rules.txt"), String.join("\n", broken));
    }

    private static String service() {
        return ConfigProvider.getConfig().getValue("guanai.service", String.class);
    }

    private static ObjectNode built(String management) throws IOException {
        var text = RestAssured.given().get(management + "/q/openapi?format=json").asString();
        return (ObjectNode) Json.TREES.readTree(text);
    }

    private static String text(ObjectNode document) throws JsonProcessingException {
        return Json.TREES.writeValueAsString(Json.TREES.treeToValue(document, Object.class)) + "\n";
    }
}
