package org.guanai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guanai.house.source.Source;
import org.guanai.house.source.Source.Named;
import org.guanai.house.source.Sources;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {
    private static final Path SOURCES = Path.of("src/test/java/org/guanai");
    private static final Path CLASSES = Path.of("target/test-classes/org/guanai");

    @TestFactory
    Stream<DynamicTest> everyRuleFailsOnWhatBreaksIt() {
        var wrong = wrong();
        return HouseRules.all().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(
                                rule.name(),
                                () -> assertThat(rule.broken().apply(wrong)).isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> aFolderThatKeepsThemPasses() {
        var right = HouseModule.at(SOURCES.resolve("right"), CLASSES.resolve("right"));
        return HouseRules.all().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(
                                rule.name(),
                                () -> assertThat(rule.broken().apply(right)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> theRulesKeepThemselves() {
        return HouseRules.check();
    }

    @Test
    void tablesAreWrittenByEntityBulkAndSql() {
        assertThat(DatabaseRules.writers(wrong()))
                .containsEntry(
                        "cycle_here", Set.of("org.guanai.wrong.two", "org.guanai.wrong.two.dto"));
    }

    /// The planted classes, a source that the formatter would mend, and a folder of sixteen files.
    private static HouseModule wrong() {
        var sources = new ArrayList<>(Sources.in(SOURCES.resolve("wrong")));
        sources.addAll(Sources.in(Path.of("src/test/planted")));
        for (int i = 0; i < 16; i++) {
            sources.add(file("F" + i + ".java"));
        }
        var classes = new ClassFileImporter().importPath(CLASSES.resolve("wrong"));
        return new HouseModule("org.guanai.wrong", classes, sources);
    }

    private static Source file(String name) {
        return new Source(
                "org.guanai.wrong.full",
                name,
                Set.of(),
                List.of(),
                List.of(),
                List.of(new Named("insert into full_table (id) values (:id)", 1)),
                List.of(),
                "");
    }
}
