package org.guanai.officer;

import java.util.stream.Stream;
import org.guanai.house.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    /// The stack sets databases up before any service runs, in real time.
    @TestFactory
    Stream<DynamicTest> theHouseHolds() {
        return HouseRules.check("sqlGoesThroughTheKit", "timeComesFromAClock");
    }
}
