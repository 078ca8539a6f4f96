package org.guanai.mentoring;

import java.util.stream.Stream;
import org.guanai.house.HouseRules;
import org.guanai.kit.testing.ProblemRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> theHouseHolds() {
        return HouseRules.check();
    }

    @Test
    void everyCodeHasItsTexts() {
        ProblemRules.verify();
    }
}
