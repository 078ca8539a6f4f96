package org.guanai.proofs.bench.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Statements that fill a database for a case, kept beside it as a file.
public final class Script {
    private Script() {}

    /// @param values put in for `${name}`
    public static String of(String file, Map<String, ?> values) {
        var text = read(file + ".sql");
        for (var value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue().toString());
        }
        if (text.contains("${")) {
            throw new IllegalArgumentException("not everything was put in: " + file);
        }
        return text;
    }

    private static String read(String name) {
        try (var file = Script.class.getResourceAsStream("/bench/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
