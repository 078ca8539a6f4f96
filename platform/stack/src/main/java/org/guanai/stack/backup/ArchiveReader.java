package org.guanai.stack.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.guanai.stack.say.PlatformFailure;
import org.guanai.stack.secret.PrivateFiles;

/// Reads one archive. Its names are not believed: nothing is written outside the target.
final class ArchiveReader implements AutoCloseable {
    private final Path file;
    private final TarArchiveInputStream tar;
    private final Label label;

    ArchiveReader(Path file) {
        this.file = file;
        try {
            var bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            tar = new TarArchiveInputStream(new GZIPInputStream(bytes, 1 << 16), UTF_8.name());
            label = readLabel();
        } catch (IOException | IllegalArgumentException notOne) {
            throw new PlatformFailure(file + " is not an archive of a backup: " + notOne, notOne);
        }
    }

    Label label() {
        return label;
    }

    /// @throws PlatformFailure when the archive is damaged
    void unpackInto(Path target) {
        try {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, target);
            }
        } catch (IOException damaged) {
            throw new PlatformFailure(file + " is damaged: " + damaged, damaged);
        }
    }

    @Override
    public void close() {
        try {
            tar.close();
        } catch (IOException e) {
            throw new PlatformFailure(file + " cannot be closed: " + e, e);
        }
    }

    private Label readLabel() throws IOException {
        var first = tar.getNextEntry();
        if (first == null || !first.getName().equals(Label.NAME)) {
            throw new IOException("it has no label");
        }
        return Label.parse(new String(tar.readAllBytes(), UTF_8));
    }

    private void unpack(TarArchiveEntry entry, Path target) throws IOException {
        var place = target.resolve(entry.getName()).normalize();
        if (!place.startsWith(target) || !(entry.isDirectory() || entry.isFile())) {
            throw new IOException("it holds " + entry.getName());
        }
        if (entry.isDirectory()) {
            PrivateFiles.folder(place);
            return;
        }
        PrivateFiles.folder(place.getParent());
        Files.copy(tar, place);
        var mode = (entry.getMode() & 0100) != 0 ? "rwx------" : "rw-------";
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(mode));
        Files.setLastModifiedTime(place, entry.getLastModifiedTime());
    }
}
