package org.guanai.kit.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Files in a folder of the machine, readable by the service's own user only. Replicas share it
/// when they share the folder.
final class FolderStore implements FileStore {
    private static final Set<? extends OpenOption> NEW =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public Incoming create(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent(), onlyOwner("rwx------"));
        return new IncomingFile(file, FileChannel.open(file, NEW, onlyOwner("rw-------")));
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(folder.resolve(name));
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    @Override
    public List<String> olderThan(String folder, Instant moment) throws IOException {
        var below = this.folder.resolve(folder);
        if (!Files.isDirectory(below)) {
            return List.of();
        }
        try (var files = Files.list(below)) {
            return files.filter(f -> f.toFile().lastModified() < moment.toEpochMilli())
                    .map(f -> folder + "/" + f.getFileName())
                    .toList();
        }
    }

    private static FileAttribute<?> onlyOwner(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    private static final class IncomingFile implements Incoming {
        private final Path file;
        private final FileChannel channel;
        private final OutputStream out;
        private boolean kept;

        private IncomingFile(Path file, FileChannel channel) {
            this.file = file;
            this.channel = channel;
            this.out = Channels.newOutputStream(channel);
        }

        @Override
        public OutputStream out() {
            return out;
        }

        /// The disk has everything before an answer promises it.
        @Override
        public void finish() throws IOException {
            channel.force(true);
            kept = true;
        }

        @Override
        public void close() throws IOException {
            channel.close();
            if (!kept) {
                Files.deleteIfExists(file);
            }
        }
    }
}
