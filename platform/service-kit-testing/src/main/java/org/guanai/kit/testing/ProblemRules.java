package org.guanai.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Every problem code that the service's source names, and every rule of a field that it uses, has
/// a text in Chinese and in English.
public final class ProblemRules {
    private static final Pattern REFUSAL =
            Pattern.compile("Refusal\\.\\w+\\(\\s*\"([a-z]+\\.[a-z0-9-]+)\"");
    private static final Pattern CONSTRAINT =
            Pattern.compile("import jakarta\\.validation\\.constraints\\.(\\w+);");

    /// Codes whose texts lie beside the modules that many services use.
    private static final List<String> SHARED = List.of("kit.", "sheet.", "files.");

    private static final Path RESOURCES = Path.of("src/main/resources");

    private ProblemRules() {}

    public static void verify() {
        try {
            var english = codes("problems.properties");
            var chinese = codes("problems_zh.properties");
            assertEquals(english, chinese, "codes in English and in Chinese");
            var missing = used(REFUSAL, code -> !isShared(code));
            missing.removeAll(english);
            assertEquals(List.of(), List.copyOf(missing), "codes without a text");
            var kit = ResourceBundle.getBundle("kit-problems", Locale.ROOT).keySet();
            var unnamed = used(CONSTRAINT, rule -> !kit.contains("kit." + rule));
            assertEquals(List.of(), List.copyOf(unnamed), "rules of fields without a text");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<String> codes(String bundle) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(RESOURCES.resolve(bundle))) {
            properties.load(in);
        }
        var codes = new TreeSet<>(properties.stringPropertyNames());
        codes.removeIf(code -> code.startsWith("constraint."));
        return codes;
    }

    private static boolean isShared(String code) {
        return SHARED.stream().anyMatch(code::startsWith);
    }

    private static TreeSet<String> used(Pattern pattern, Predicate<String> wanted)
            throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map(r -> r.group(1))
                        .filter(wanted)
                        .forEach(used::add);
            }
        }
        return used;
    }
}
