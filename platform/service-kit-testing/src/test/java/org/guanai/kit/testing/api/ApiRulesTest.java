package org.guanai.kit.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each rule of the API against a document that breaks it and nothing else.
class ApiRulesTest {
    private static final String RIGHT =
            """
            {"tags":[{"name":"Students","description":"Children"}],
             "paths":{"/students":{
               "get":{"operationId":"listStudents","tags":["Students"],"summary":"List","x-roles":["teacher"],
                 "parameters":[{"name":"limit","description":"Rows"}],
                 "responses":{"200":{"content":{"application/json":{"example":{},
                   "schema":{"$ref":"#/components/schemas/StudentPage"}}}}}},
               "post":{"operationId":"enrolStudent","tags":["Students"],"summary":"Enrol","x-roles":["teacher"],
                 "requestBody":{"content":{"application/json":{"example":{},
                   "schema":{"$ref":"#/components/schemas/Enrolment"}}}},"responses":{"204":{}}}}},
             "components":{"schemas":{
               "StudentPage":{"required":["items"],"properties":{"items":{"type":"array"},"next":{"type":"string"}}},
               "Enrolment":{"properties":{"kind":{"$ref":"#/components/schemas/Kind"}}},
               "Kind":{"enum":["A"]}}}}\
            """;

    @Test
    void aDocumentThatKeepsTheRulesIsLeftInPeace() throws JsonProcessingException {
        assertThat(ApiRules.violations(Json.TREES.readTree(RIGHT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "listStudents|students|operationId",
                "listStudents|getStudents|a list is listX",
                "enrolStudent|listPupils|operationId",
                "\"tags\":[\"Students\"],\"summary\":\"List\"|\"tags\":[],\"summary\":\"List\"|not one tag",
                "\"summary\":\"Enrol\",||no summary",
                "\"summary\":\"Enrol\",\"x-roles\":[\"teacher\"],|\"summary\":\"Enrol\",|no x-roles",
                "\"204\":{}||no successful answer",
                "\"name\":\"limit\"|\"name\":\"size\"|without limit",
                ",\"description\":\"Rows\"||without description",
                ",\"description\":\"Children\"||no description",
                "Students\"|Student\"|not plural",
                "{\"$ref\":\"#/components/schemas/Kind\"}|{\"enum\":[\"A\"]}|inline object",
                "{\"$ref\":\"#/components/schemas/Enrolment\"}|{\"properties\":{}}|inline object",
                "\"Kind\":{|\"Kind1\":{|ends with a digit",
                "\"required\":[\"items\"],||without required",
                "\"example\":{},||no example"
            })
    void aDocumentThatBreaksARuleIsNamed(String right, String wrong, String said)
            throws JsonProcessingException {
        var document = Json.TREES.readTree(RIGHT.replace(right, wrong == null ? "" : wrong));

        assertThat(ApiRules.violations(document)).anyMatch(found -> found.contains(said));
    }
}
