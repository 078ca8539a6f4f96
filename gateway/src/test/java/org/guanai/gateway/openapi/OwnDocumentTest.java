package org.guanai.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.guanai.house.api.ApiRules;
import org.junit.jupiter.api.Test;

/// The gateway's own part of the API document, written by hand.
class OwnDocumentTest {
    private static final Path DOCUMENT = Path.of("src/main/openapi/gateway.json");

    @Test
    void itKeepsTheRulesOfTheApi() throws IOException {
        var document = new ObjectMapper().readTree(DOCUMENT.toFile());
        assertThat(ApiRules.violations(document)).isEmpty();
    }
}
