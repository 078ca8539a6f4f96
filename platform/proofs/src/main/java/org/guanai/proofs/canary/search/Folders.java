package org.guanai.proofs.canary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.guanai.proofs.canary.flock.Kind;

/// Files below a folder, links not followed.
final class Folders {
    private static final long LARGEST = 256L << 20;

    /// Lies in the folder of every platform.
    private static final String PLATFORM = "secrets.properties";

    private Folders() {}

    static Stream<Place> below(Kind kind, Path folder) {
        return files(folder).map(file -> place(kind, folder, file));
    }

    /// Those that were written since; the folders of platforms, which are looked through apart, are
    /// left out.
    static Stream<Place> since(Kind kind, Path folder, Instant since) {
        return files(folder, since).map(file -> place(kind, folder, file));
    }

    private static Place place(Kind kind, Path folder, Path file) {
        return Place.of(kind, folder.getFileName() + "/" + folder.relativize(file), file);
    }

    static Stream<Path> files(Path folder) {
        return files(folder, Instant.MIN);
    }

    private static Stream<Path> files(Path folder, Instant since) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        var found = new ArrayList<Path>();
        try {
            var visitor = new Collecting(found, since);
            Files.walkFileTree(
                    folder, EnumSet.noneOf(FileVisitOption.class), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream();
    }

    /// Files come and go while they are listed, and some are not ours to read.
    private static final class Collecting extends SimpleFileVisitor<Path> {
        private final List<Path> found;
        private final Instant since;

        Collecting(List<Path> found, Instant since) {
            this.found = found;
            this.since = since;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            var apart = since.isAfter(Instant.MIN) && Files.exists(folder.resolve(PLATFORM));
            return apart || !Files.isReadable(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var isNew = !attributes.lastModifiedTime().toInstant().isBefore(since);
            if (attributes.isRegularFile()
                    && isNew
                    && attributes.size() <= LARGEST
                    && Files.isReadable(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
