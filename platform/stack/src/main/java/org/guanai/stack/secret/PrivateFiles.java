package org.guanai.stack.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Files that only their owner may read (0600), in folders that only their owner may enter (0700).
public final class PrivateFiles {
    private PrivateFiles() {}

    /// Creates the folder and its missing parents.
    public static Path folder(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                return folder;
            }
            var owner = PosixFilePermissions.fromString("rwx------");
            return Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(owner));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a file atomically.
    public static void write(Path file, String content) {
        var owner = PosixFilePermissions.fromString("rw-------");
        var draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            folder(file.getParent());
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(owner));
            Files.writeString(draft, content, StandardOpenOption.SYNC, StandardOpenOption.WRITE);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
