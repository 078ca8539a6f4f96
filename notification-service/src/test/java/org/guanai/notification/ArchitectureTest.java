package org.guanai.notification;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.stream.Stream;
import org.guanai.house.HouseRules;
import org.guanai.kit.testing.ProblemRules;
import org.guanai.kit.testing.SchemaRules;
import org.guanai.kit.testing.api.ApiDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class ArchitectureTest {
    @TestHTTPResource(value = "/", management = true)
    URI management;

    @TestFactory
    Stream<DynamicTest> theHouseRulesHold() {
        return HouseRules.check();
    }

    @Test
    void everyProblemHasItsTexts() {
        ProblemRules.verify();
    }

    @Test
    void theApiDocumentIsTheCommittedOne() {
        ApiDocument.verify(management.resolve("/").toString().replaceAll("/$", ""));
    }

    @Test
    void everyTableIsUnderForcedRowLevelSecurity() {
        SchemaRules.verify();
    }
}
