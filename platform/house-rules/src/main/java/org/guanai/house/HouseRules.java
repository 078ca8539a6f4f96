package org.guanai.house;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// The rules of the house. Every module has one test that holds them:
///
/// ```java
/// class ArchitectureTest {
///     @TestFactory
///     Stream<DynamicTest> theHouseHolds() {
///         return HouseRules.check();
///     }
/// }
/// ```
///
/// They hang on annotations, types and the sources of the module itself, so that a misspelt package
/// cannot make them check nothing; each is kept honest by a class or source that breaks it.
public final class HouseRules {
    private HouseRules() {}

    /// One test per rule over the production code of the module in the working directory.
    ///
    /// @param notHere names of rules that do not apply to this module
    public static Stream<DynamicTest> check(String... notHere) {
        var module = HouseModule.here();
        var allowance = Allowance.here();
        var left = Set.of(notHere);
        return all().stream()
                .filter(rule -> !left.contains(rule.name()))
                .map(rule ->
                        DynamicTest.dynamicTest(rule.name(), () -> allowance.hold(rule, module)));
    }

    static List<Rule> all() {
        return Stream.of(
                        LayoutRules.all(),
                        SourceRules.all(),
                        NameRules.all(),
                        BeanRules.all(),
                        EndpointRules.all(),
                        RequestRules.all(),
                        EntityRules.all(),
                        DatabaseRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
