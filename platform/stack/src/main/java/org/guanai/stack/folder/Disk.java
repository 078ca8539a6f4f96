package org.guanai.stack.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guanai.stack.say.PlatformFailure;

/// Free disk space.
public final class Disk {
    private static final long NEEDED = 1_000_000_000L;
    private static final long FULL = 50_000_000L;
    private static final long MEGABYTE = 1_000_000L;

    private Disk() {}

    public static void refuseWhenTight(Path folder) {
        var free = freeBytes(folder);
        if (free < NEEDED) {
            var what = "the disk is nearly full: %d MB are free in %s, and %d MB are needed";
            throw new PlatformFailure(what.formatted(free / MEGABYTE, folder, NEEDED / MEGABYTE));
        }
    }

    /// A hint to append to a failure; empty unless a full disk is its likely cause.
    public static String suspicion(Path folder) {
        var free = freeBytes(folder);
        var what = "\nThe disk is full: %d MB are free in %s. Make room and start again.";
        return free < FULL ? what.formatted(free / MEGABYTE, folder) : "";
    }

    private static long freeBytes(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
