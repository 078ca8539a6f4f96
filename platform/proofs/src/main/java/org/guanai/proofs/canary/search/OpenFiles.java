package org.guanai.proofs.canary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.guanai.proofs.canary.flock.Kind;

/// Files that are deleted and still open in a process: an upload may be unlinked and yet lie on the
/// disk. Only where the system shows them (Linux).
final class OpenFiles {
    private OpenFiles() {}

    static Stream<Place> deletedIn(String part, long process) {
        var folder = Path.of("/proc/" + process + "/fd");
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var handles = Files.list(folder)) {
            return handles.filter(OpenFiles::isDeletedFile).toList().stream()
                    .map(handle ->
                            Place.of(
                                    Kind.TEMPORARY, part + ", deleted: " + target(handle), handle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDeletedFile(Path handle) {
        return target(handle).endsWith(" (deleted)") && Files.isRegularFile(handle);
    }

    private static String target(Path handle) {
        try {
            return Files.readSymbolicLink(handle).toString();
        } catch (NoSuchFileException closed) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
