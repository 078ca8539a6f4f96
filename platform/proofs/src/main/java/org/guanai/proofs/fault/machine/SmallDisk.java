package org.guanai.proofs.fault.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A small file system of its own, in memory, that a part's data is moved to.
public final class SmallDisk implements AutoCloseable {
    private static final String BALLAST = "ballast";
    private static final int PIECE = 1 << 20;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /// Moves a folder onto one of its own; empty where this machine does not let us.
    ///
    /// @param folder nobody uses it now
    /// @param room megabytes besides what lies in it
    public static Optional<SmallDisk> under(Path folder, int room) {
        var aside = folder.resolveSibling(folder.getFileName() + ".aside");
        Shell.run("cp", "-a", folder.toString(), aside.toString());
        var size = "size=" + (megabytes(folder) + room) + "m";
        if (!Shell.refusal("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toString())
                .isEmpty()) {
            return Optional.empty();
        }
        Shell.run("cp", "-a", aside + "/.", folder + "/");
        Shell.run("rm", "-rf", aside.toString());
        return Optional.of(new SmallDisk(folder));
    }

    /// Takes all the room that is left.
    public void fill() {
        var file = folder.resolve(BALLAST);
        try (var out = Files.newOutputStream(file)) {
            while (true) {
                out.write(new byte[PIECE]);
            }
        } catch (IOException full) {
            refuseUnlessFull(full);
        }
    }

    public void makeRoom() {
        try {
            Files.delete(folder.resolve(BALLAST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Nobody uses it any more.
    @Override
    public void close() {
        Shell.run("umount", folder.toString());
    }

    private void refuseUnlessFull(IOException e) {
        try {
            if (Files.getFileStore(folder).getUsableSpace() > PIECE) {
                throw new UncheckedIOException(e);
            }
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    private static long megabytes(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(SmallDisk::size).sum() / PIECE + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
