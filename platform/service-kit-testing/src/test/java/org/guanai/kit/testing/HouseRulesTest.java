package org.guanai.kit.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {
    private static final JavaClasses WRONG =
            new ClassFileImporter().importPackages("org.guanai.wrong");
    private static final JavaClasses SAMPLE =
            new ClassFileImporter().importPackages("org.guanai.sample.leaflet");

    @TestFactory
    Stream<DynamicTest> everyRuleFailsOnAClassThatBreaksIt() {
        return HouseRules.of("org.guanai.wrong").entrySet().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(
                                rule.getKey(),
                                () -> assertTrue(rule.getValue().evaluate(WRONG).hasViolation())));
    }

    @Test
    void aServiceThatKeepsThemPasses() {
        HouseRules.of("org.guanai.sample")
                .values()
                .forEach(rule ->
                        assertFalse(rule.evaluate(SAMPLE).hasViolation(), rule::getDescription));
    }
}
