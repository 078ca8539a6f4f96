package org.guanai.house;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/// One rule of the house.
///
/// @param name a sentence in camelCase
/// @param broken where a module breaks it, one line each
record Rule(String name, Function<HouseModule, List<String>> broken) {
    /// A rule over classes only.
    static Rule of(String name, ArchRule rule) {
        var lenient = rule.allowEmptyShould(true);
        return new Rule(
                name, module -> lenient.evaluate(module.classes()).getFailureReport().getDetails());
    }
}
