package org.guanai.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiMergeTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String GATEWAY =
            """
            {"openapi":"3.1.0","security":[{"oauth2":[]}],"tags":[{"name":"Platform"}],"paths":{},
             "components":{"securitySchemes":{"oauth2":{"type":"oauth2"}},"responses":{"TooManyRequests":{},"Unavailable":{}},
               "schemas":{"Problem":{"description":"the gateway's own words"}}}}\
            """;
    private static final String REGISTRY =
            """
            {"openapi":"3.1.0","servers":[{"url":"http://127.0.0.1:8101"}],
             "tags":[{"name":"Students","description":"Children"}],
             "paths":{
               "/api/registry/students":{"servers":[{"url":"http://127.0.0.1:8101"}],
                 "get":{"operationId":"listStudents","tags":["Students"],"x-roles":["x"],
                   "responses":{"200":{"content":{"application/json":{"schema":
                     {"$ref":"#/components/schemas/StudentView"}}}},
                     "404":{"$ref":"#/components/responses/Absent"}}}},
               "/q/health":{"get":{"operationId":"health"}}},
             "components":{"securitySchemes":{"jwt":{"type":"http"}},
               "responses":{"Absent":{"description":"no such record"}},
               "schemas":{
                 "StudentView":{"type":"object","properties":{"kind":{"$ref":"#/components/schemas/Kind"}},
                   "discriminator":{"propertyName":"kind","mapping":{"a":"#/components/schemas/Kind"}}},
                 "Kind":{"type":"string"},
                 "Problem":{"description":"of the kit"}}}}\
            """;
    private static final String AID =
            """
            {"openapi":"3.1.0",
             "paths":{
               "/api/aid/notices":{"get":{"operationId":"listNotices","tags":["Notices"],
                 "responses":{"200":{"content":{"application/json":{"schema":
                     {"$ref":"#/components/schemas/Kind"}}},"description":"x"},
                     "400":{"content":{"a":{"schema":{"$ref":"#/components/schemas/Problem"}}}}}},
                 "post":{"operationId":"publish"}},
               "/api/registry/students":{"get":{"operationId":"mine"}}},
             "components":{"schemas":{"Kind":{"type":"integer"},"Problem":{"description":"of the kit"}}}}\
            """;

    @Test
    void operationIdsArePrefixedByService() {
        assertThat(get(merged(), "registry/students").path("operationId").asText())
                .isEqualTo("registryListStudents");
        assertThat(get(merged(), "aid/notices").path("operationId").asText())
                .isEqualTo("aidListNotices");
    }

    @Test
    void schemasArePrefixedAndReferencesFollow() {
        var merged = merged();
        assertThat(names(merged))
                .containsExactlyInAnyOrder(
                        "Problem", "RegistryStudentView", "RegistryKind", "AidKind");
        assertThat(merged.toString()).contains("#/components/schemas/RegistryStudentView");
        var student = merged.at("/components/schemas/RegistryStudentView");
        assertThat(student.at("/discriminator/mapping/a").asText())
                .isEqualTo("#/components/schemas/RegistryKind");
    }

    @Test
    void aNameThatHasThePrefixIsNotGivenItTwice() {
        var merge = new OpenApiMerge(tree(GATEWAY));
        merge.add("aid", schemas("{\"AidBudget\":{},\"AidRate\":{},\"Rate\":{}}"));
        assertThat(names(merge.merged()))
                .contains("AidBudget", "AidAidRate", "AidRate")
                .doesNotContain("AidAidBudget");
    }

    @Test
    void noReferenceLeadsNowhere() {
        var merged = merged();
        for (var reference : references(merged)) {
            assertThat(merged.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
        }
    }

    @Test
    void whatTheKitBringsIsThereOnce() {
        var problem = merged().at("/components/schemas/Problem/description");
        assertThat(problem.asText()).isEqualTo("of the kit");
    }

    @Test
    void whatDiffersFromTheKitIsNotPassedOffAsIt() {
        var merge = new OpenApiMerge(tree(GATEWAY));
        merge.add("registry", tree(REGISTRY));
        merge.add("aid", tree(AID.replace("of the kit", "another")));
        assertThat(names(merge.merged())).contains("Problem", "AidProblem");
        assertThat(get(merge.merged(), "aid/notices").toString())
                .contains("#/components/schemas/AidProblem");
    }

    @Test
    void onlyWhatNeedsNoTokenSaysSo() {
        var merged = merged();
        assertThat(get(merged, "aid/notices").path("security").isEmpty()).isTrue();
        assertThat(get(merged, "aid/notices").has("security")).isTrue();
        assertThat(get(merged, "registry/students").path("x-roles").toString())
                .isEqualTo("[\"x\"]");
        assertThat(merged.at("/paths/~1api~1aid~1notices/post").has("security")).isFalse();
        assertThat(merged.at("/components/securitySchemes").size()).isEqualTo(1);
    }

    @Test
    void aServiceDescribesOnlyItsOwnPathsAndNoServer() {
        var merged = merged();
        assertThat(merged.path("paths").has("/q/health")).isFalse();
        assertThat(get(merged, "registry/students").path("operationId").asText())
                .isNotEqualTo("aidMine");
        assertThat(merged.toString()).doesNotContain("127.0.0.1");
    }

    @Test
    void tagsAreListedOnce() {
        assertThat(merged().path("tags").findValuesAsText("name"))
                .containsExactly("Platform", "Registry Students", "Aid Notices");
        assertThat(merged().at("/x-tagGroups/0/tags/0").asText()).isEqualTo("Registry Students");
    }

    @Test
    void aMissingServiceDoesNotStopTheMerge(@TempDir Path folder) throws IOException {
        var gateway = Files.writeString(folder.resolve("gateway.json"), GATEWAY);
        Files.writeString(folder.resolve("registry.json"), REGISTRY);
        var target = folder.resolve("out/openapi.json");
        OpenApiMerge.main(new String[] {gateway.toString(), folder.toString(), target.toString()});
        assertThat(JSON.readTree(target.toFile()).path("paths").has("/api/registry/students"))
                .isTrue();
    }

    @Test
    void theDocumentThatIsServedIsWhole() throws IOException {
        try (var file = OpenApiMergeTest.class.getResourceAsStream("/pages/openapi.json")) {
            var served = JSON.readTree(file);
            assertThat(served.path("openapi").asText()).startsWith("3.1");
            assertThat(served.at("/paths/~1api~1scorecard/get").isObject()).isTrue();
            for (var reference : references(served)) {
                assertThat(served.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            }
            var ids = served.findValuesAsText("operationId");
            assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        }
    }

    private static ObjectNode merged() {
        var merge = new OpenApiMerge(tree(GATEWAY));
        merge.add("registry", tree(REGISTRY));
        merge.add("aid", tree(AID));
        return merge.merged();
    }

    private static JsonNode get(JsonNode document, String path) {
        return document.at("/paths/~1api~1" + path.replace("/", "~1") + "/get");
    }

    private static List<String> names(JsonNode document) {
        var names = new ArrayList<String>();
        document.at("/components/schemas").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> references(JsonNode document) {
        return document.findValuesAsText("$ref");
    }

    private static ObjectNode schemas(String schemas) {
        return tree("{\"components\":{\"schemas\":" + schemas + "}}");
    }

    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
