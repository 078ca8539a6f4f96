package org.guanai.stack;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guanai.stack.folder.CacheFolder;
import org.guanai.stack.say.PlatformFailure;
import org.guanai.stack.secret.PrivateFiles;

/// A copy of a built service, so that a build may replace its files while it runs (`./guanai test`
/// beside `up`). Libraries are hard-linked where the file system can, else copied.
record AppCopy(Path built, Path copies) {
    private static final String JAR = "quarkus-run.jar";

    boolean isBuilt() {
        return Files.exists(built.resolve(JAR));
    }

    /// The runnable jar of the newest build, in a folder named by its time.
    Path jar() {
        return version().resolve(JAR);
    }

    /// Copies the newest build and deletes old copies.
    void refresh() throws IOException {
        var newest = version();
        if (Files.exists(newest)) {
            return;
        }
        CacheFolder.delete(copies);
        PrivateFiles.folder(copies);
        var draft = copies.resolve("new");
        try (var files = Files.walk(built)) {
            for (var file : files.toList()) {
                take(file, draft.resolve(built.relativize(file)));
            }
        }
        Files.move(draft, newest);
    }

    private Path version() {
        try {
            var time = Files.getLastModifiedTime(built.resolve(JAR)).toMillis();
            return copies.resolve(Long.toString(time));
        } catch (IOException e) {
            throw new PlatformFailure("there is no " + built.resolve(JAR) + ": build first", e);
        }
    }

    private static void take(Path file, Path copy) throws IOException {
        if (Files.isDirectory(file)) {
            Files.createDirectories(copy);
        } else if (copy.getParent().endsWith(Path.of("lib", "main"))) {
            link(file, copy);
        } else {
            Files.copy(file, copy);
        }
    }

    private static void link(Path file, Path copy) throws IOException {
        try {
            Files.createLink(copy, file);
        } catch (FileSystemException | UnsupportedOperationException otherDisk) {
            Files.copy(file, copy);
        }
    }
}
