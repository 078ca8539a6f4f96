package org.guanai.registry.rule;

import static org.guanai.kit.testing.Answer.then;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.guanai.registry.County;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleResourceTest {
    @Test
    void whoeverIsKnownReadsTheRulesWithTheirBasis() {
        then(County.founded().principal().get("/api/registry/rules"))
                .ok()
                .has("items[0].code", "items[0].basis", "items[0].content")
                .then()
                .body("items.code", hasItem("left-behind.state-council"));
    }
}
