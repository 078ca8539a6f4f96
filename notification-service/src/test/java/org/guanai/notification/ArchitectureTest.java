package org.guanai.notification;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.guanai.kit.testing.HouseRules;
import org.guanai.kit.testing.ProblemRules;
import org.guanai.kit.testing.SchemaRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> theHouseRulesHold() {
        return HouseRules.check("org.guanai.notification");
    }

    @Test
    void everyProblemHasItsTexts() {
        ProblemRules.verify();
    }

    @Test
    void everyTableIsUnderForcedRowLevelSecurity() {
        SchemaRules.verify();
    }
}
