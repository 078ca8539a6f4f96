package org.guanai.stack.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.guanai.stack.say.PlatformFailure;
import org.guanai.stack.secret.PrivateFiles;

/// A folder that is filled once and then only read, also by several platforms at a time.
public final class CacheFolder {
    private static final String COMPLETE = ".complete";

    /// Fills the folder.
    public interface Filling {
        void into(Path folder) throws IOException;
    }

    private CacheFolder() {}

    /// The folder; filled first when it is missing or an earlier filling was interrupted.
    public static synchronized Path filled(Path folder, Filling filling) {
        if (Files.exists(folder.resolve(COMPLETE))) {
            return folder;
        }
        PrivateFiles.folder(folder.getParent());
        var lock = folder.resolveSibling(folder.getFileName() + ".lock");
        try (var channel =
                        FileChannel.open(
                                lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (!Files.exists(folder.resolve(COMPLETE)) && held.isValid()) {
                fill(folder, filling);
            }
            return folder;
        } catch (IOException e) {
            throw new PlatformFailure("cannot fill " + folder + ": " + e, e);
        }
    }

    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void fill(Path folder, Filling filling) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
        filling.into(folder);
        Files.createFile(folder.resolve(COMPLETE));
    }
}
