package org.guanai.stack.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Output of a process. One older file is kept; a failure quotes the newest lines.
public record LogFile(Path path) {
    private static final long FULL = 20L * 1024 * 1024;
    private static final int TAIL_BYTES = 32 * 1024;

    void turnOverWhenFull() {
        try {
            Files.createDirectories(path.getParent());
            if (Files.exists(path) && Files.size(path) > FULL) {
                var older = path.resolveSibling(path.getFileName() + ".1");
                Files.move(path, older, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> last(int lines) {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var from = Math.max(0, file.length() - TAIL_BYTES);
            var bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            var all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException none) {
            return List.of();
        }
    }
}
