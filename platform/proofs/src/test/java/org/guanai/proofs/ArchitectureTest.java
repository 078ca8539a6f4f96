package org.guanai.proofs;

import java.util.stream.Stream;
import org.guanai.house.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    /// Proofs read and disturb the databases bare, in real time.
    @TestFactory
    Stream<DynamicTest> theHouseHolds() {
        return HouseRules.check(
                "sqlGoesThroughTheKit",
                "timeComesFromAClock",
                "tablesHaveOneWriter",
                "sqlNamesItsParameters");
    }
}
