package org.guanai.acceptance;

import java.util.stream.Stream;
import org.guanai.house.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    /// Scenarios look into the databases bare.
    @TestFactory
    Stream<DynamicTest> theHouseHolds() {
        return HouseRules.check("sqlGoesThroughTheKit");
    }
}
