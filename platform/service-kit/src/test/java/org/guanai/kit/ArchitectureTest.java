package org.guanai.kit;

import java.util.stream.Stream;
import org.guanai.house.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    /// The kit is what the others reach HTTP and the database through.
    @TestFactory
    Stream<DynamicTest> theHouseHolds() {
        return HouseRules.check("onlyResourcesKnowHttp", "sqlGoesThroughTheKit");
    }
}
