package org.guanai.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether there is room to work.
final class Disk {
    private static final long NEEDED = 1_000_000_000L;
    private static final long MEGABYTE = 1_000_000L;

    private Disk() {}

    static void refuseWhenFull(Path folder) {
        var free = freeBytes(folder);
        if (free < NEEDED) {
            throw new Trouble(
                    ("the disk is nearly full: %d MB are free in %s, and %d MB are needed;"
                                    + " make room and start again")
                            .formatted(free / MEGABYTE, folder, NEEDED / MEGABYTE));
        }
    }

    static long freeBytes(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
