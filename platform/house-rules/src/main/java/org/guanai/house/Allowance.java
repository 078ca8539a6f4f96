package org.guanai.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// How often a module may still break a rule, so that a rule can hold before the last place that
/// breaks it is mended: `src/test/resources/house-allowance.properties`, a number by the rule's
/// name. What is not named there is not allowed at all.
record Allowance(Properties numbers) {
    private static final Path FILE = Path.of("src/test/resources/house-allowance.properties");

    static Allowance here() {
        var numbers = new Properties();
        if (Files.exists(FILE)) {
            try (var in = Files.newBufferedReader(FILE)) {
                numbers.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Allowance(numbers);
    }

    /// Fails when a rule is broken more often than allowed; is reported as skipped when the number
    /// can be lowered.
    void hold(Rule rule, HouseModule module) {
        int allowed = Integer.parseInt(numbers.getProperty(rule.name(), "0"));
        var broken = rule.broken().apply(module);
        if (broken.size() > allowed) {
            Assertions.fail(
                    "%s is broken %d times, allowed are %d:%n%s"
                            .formatted(
                                    rule.name(),
                                    broken.size(),
                                    allowed,
                                    String.join(System.lineSeparator(), broken)));
        }
        Assumptions.assumeTrue(
                broken.size() == allowed,
                () ->
                        "%s is broken %d times only: lower its allowance from %d"
                                .formatted(rule.name(), broken.size(), allowed));
    }
}
