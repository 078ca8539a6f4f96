package org.guanai.proofs.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The files of the floors, kept beside the benchmark.
final class FloorFiles {
    private FloorFiles() {}

    static String text(String name) {
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
    static Path file(String name, Path folder) {
        try {
            return Files.writeString(folder.resolve(name + ".sql"), text(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
