package org.guanai.proofs.canary.search;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.guanai.proofs.canary.flock.Kind;

/// Somewhere to look.
///
/// @param name said when something is found there
record Place(Kind kind, String name, Content content) {

    /// Opened only when it is its turn.
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    static Place of(Kind kind, String name, String text) {
        return of(kind, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Place of(Kind kind, String name, byte[] bytes) {
        return new Place(kind, name, () -> new ByteArrayInputStream(bytes));
    }

    /// A file; one that is gone meanwhile holds nothing any more.
    static Place of(Kind kind, String name, Path file) {
        return new Place(kind, name, () -> opened(file));
    }

    private static InputStream opened(Path file) throws IOException {
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException gone) {
            return InputStream.nullInputStream();
        }
    }
}
