package org.guanai.proofs.bench.floor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The files of the floors, kept beside the benchmark.
public final class FloorFiles {
    private FloorFiles() {}

    public static String text(String name) {
        return resource(name + ".sql");
    }

    static String resource(String name) {
        try (var file = FloorFiles.class.getResourceAsStream("/bench/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As a file, for programs that want one.
    public static Path file(String name, Path folder) {
        try {
            return Files.writeString(folder.resolve(name + ".sql"), text(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
