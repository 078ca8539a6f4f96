package org.guanai.stack.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/// Writes one archive: `tar.gz` with the files' modes.
final class ArchiveWriter implements AutoCloseable {
    private static final int FOLDER = 040700;
    private final TarArchiveOutputStream tar;

    ArchiveWriter(OutputStream out, Label label) throws IOException {
        tar = new TarArchiveOutputStream(new GZIPOutputStream(out, 1 << 16), UTF_8.name());
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        var text = label.text().getBytes(UTF_8);
        var entry = new TarArchiveEntry(Label.NAME);
        entry.setSize(text.length);
        tar.putArchiveEntry(entry);
        tar.write(text);
        tar.closeArchiveEntry();
    }

    /// Adds a file, or a folder with all that is in it.
    void add(Path base, String name) throws IOException {
        if (!Files.exists(base.resolve(name))) {
            return;
        }
        try (var files = Files.walk(base.resolve(name))) {
            for (var file : (Iterable<Path>) files.sorted()::iterator) {
                addOne(file, base.relativize(file).toString());
            }
        }
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    private void addOne(Path file, String name) throws IOException {
        if (Files.isDirectory(file)) {
            var entry = new TarArchiveEntry(name + "/");
            entry.setMode(FOLDER);
            tar.putArchiveEntry(entry);
        } else {
            var entry = new TarArchiveEntry(name);
            entry.setSize(Files.size(file));
            entry.setMode(Files.isExecutable(file) ? 0100700 : 0100600);
            entry.setModTime(Files.getLastModifiedTime(file));
            tar.putArchiveEntry(entry);
            Files.copy(file, tar);
        }
        tar.closeArchiveEntry();
    }
}
