package org.guanai.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Every problem code that the service's source names has a text in Chinese and in English.
public final class ProblemRules {
    private static final Pattern REFUSAL =
            Pattern.compile("Refusal\\.\\w+\\(\\s*\"([a-z]+\\.[a-z0-9-]+)\"");

    /// Codes whose texts lie beside the modules that many services use.
    private static final List<String> SHARED = List.of("kit.", "sheet.", "files.");

    private static final Path RESOURCES = Path.of("src/main/resources");

    private ProblemRules() {}

    public static void verify() {
        try {
            var english = codes("problems.properties");
            var chinese = codes("problems_zh.properties");
            assertEquals(english, chinese, "codes in English and in Chinese");
            var missing = used();
            missing.removeAll(english);
            assertEquals(List.of(), List.copyOf(missing), "codes without a text");
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

    private static TreeSet<String> used() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                refusals(Files.readString(file)).forEach(used::add);
            }
        }
        return used;
    }

    private static Iterable<String> refusals(String source) {
        return REFUSAL.matcher(source)
                .results()
                .map(r -> r.group(1))
                .filter(code -> SHARED.stream().noneMatch(code::startsWith))
                .toList();
    }
}
