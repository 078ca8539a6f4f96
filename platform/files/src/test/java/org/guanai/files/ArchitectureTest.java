package org.guanai.files;

import java.util.stream.Stream;
import org.guanai.house.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    /// Resources of services extend the one of exports, which has no path of its own.
    @TestFactory
    Stream<DynamicTest> theHouseHolds() {
        return HouseRules.check("onlyResourcesKnowHttp");
    }
}
