package org.guanai.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each rule of the API against a document that breaks it and nothing else.
class ApiRulesTest {
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final String RIGHT =
            """
            {"tags":[{"name":"Students","description":"Children"}],
             "paths":{"/students":{
               "get":{"operationId":"listStudents","tags":["Students"],"summary":"List","x-roles":["teacher"],
                 "parameters":[{"name":"limit","description":"Rows","schema":{"type":"integer","minimum":1,"maximum":200}}],
                 "responses":{"200":{"content":{"application/json":{"example":{},
                   "schema":{"$ref":"#/components/schemas/StudentPage"}}}}}},
               "post":{"operationId":"enrolStudent","tags":["Students"],"summary":"Enrol","x-roles":["teacher"],
                 "requestBody":{"content":{"application/json":{"example":{},
                   "schema":{"$ref":"#/components/schemas/Enrolment"}}}},"responses":{"204":{}}}},
               "/imports":{"post":{"operationId":"submitImport","tags":["Students"],"summary":"Import","x-roles":["teacher"],
                 "requestBody":{"content":{"multipart/form-data":{"schema":{"$ref":"#/components/schemas/Upload"},
                   "encoding":{"file":{"contentType":"text/csv"}}}}},"responses":{"202":{}}}}},
             "components":{"schemas":{
               "StudentPage":{"required":["items"],"properties":{"items":{"type":"array"},"next":{"type":"string"}}},
               "Enrolment":{"properties":{"kind":{"$ref":"#/components/schemas/Kind"}}},
               "Upload":{"properties":{"file":{"format":"binary","description":"CSV, 20 MB at most"}}},
               "Kind":{"enum":["A"]}}}}\
            """;

    @Test
    void aDocumentThatKeepsTheRulesIsLeftInPeace() throws JsonProcessingException {
        assertThat(ApiRules.violations(TREES.readTree(RIGHT))).isEmpty();
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
                "\"example\":{},||no example",
                ",\"maximum\":200||without bounds",
                "\"type\":\"integer\",|\"enum\":[1],|inline enum",
                "CSV, 20 MB at most|CSV|no size said",
                "{\"file\":{\"contentType\":\"text/csv\"}}|{}|no kinds said",
                "{\"kind\":{|{\"schoolCode\":{|is called school here"
            })
    void aDocumentThatBreaksARuleIsNamed(String right, String wrong, String said)
            throws JsonProcessingException {
        var document = TREES.readTree(RIGHT.replace(right, wrong == null ? "" : wrong));

        assertThat(ApiRules.violations(document)).anyMatch(found -> found.contains(said));
    }
}
