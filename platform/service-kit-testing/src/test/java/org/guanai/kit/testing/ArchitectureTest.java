package org.guanai.kit.testing;

import java.util.stream.Stream;
import org.guanai.house.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    /// Fixtures read the database bare, and tokens live in real time.
    @TestFactory
    Stream<DynamicTest> theHouseHolds() {
        return HouseRules.check("sqlGoesThroughTheKit", "timeComesFromAClock");
    }
}
