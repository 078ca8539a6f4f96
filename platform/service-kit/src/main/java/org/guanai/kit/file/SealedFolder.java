package org.guanai.kit.file;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.sealing.Sealer;

/// A folder of files, encrypted as they arrive (AES-256-GCM in segments), each with a key of its
/// own. The key is sealed by the service's key and kept in the row to which the file belongs: file
/// and row open only together, and no clear text touches the disk. A service declares one as a
/// bean.
public class SealedFolder {
    private static final int KEY_BYTES = 32;
    private static final int SEGMENT = 64 * 1024;
    private static final String SUFFIX = ".sealed";
    private static final Set<? extends OpenOption> NEW =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path folder;
    private final Sealer sealer;
    private final String table;
    private final String column;

    /// @param table of the rows that keep the keys, by their id
    /// @param column of the key in that table
    protected SealedFolder(Path folder, Sealer sealer, String table, String column) {
        this.folder = folder;
        this.sealer = sealer;
        this.table = table;
        this.column = column;
    }

    /// Begins a file.
    public SealedFile create(UUID id) {
        try {
            Files.createDirectories(folder, onlyOwner("rwx------"));
            var key = Random.randBytes(KEY_BYTES);
            var text = Base64.getEncoder().encodeToString(key);
            return new SealedFile(
                    FileChannel.open(file(id), NEW, onlyOwner("rw-------")),
                    file -> encrypting(key, file, id),
                    sealer.seal(text, table, id, column));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OutputStream encrypting(byte[] key, OutputStream file, UUID id) throws IOException {
        try {
            return cipher(key).newEncryptingStream(file, context(id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileAttribute<?> onlyOwner(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    /// @param sealedKey as [SealedFile#sealedKey] gave it
    public byte[] read(UUID id, byte[] sealedKey) {
        var key = Base64.getDecoder().decode(sealer.open(sealedKey, table, id, column));
        try (var in =
                cipher(key).newDecryptingStream(Files.newInputStream(file(id)), context(id))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a sealed file cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed file does not open", e);
        }
    }

    public void delete(UUID id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Files that are older than that: those that belong to no row are left over from a crash.
    public List<UUID> olderThan(Duration age, Instant now) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(SUFFIX))
                    .filter(f -> f.toFile().lastModified() < now.minus(age).toEpochMilli())
                    .map(f -> f.getFileName().toString().replace(SUFFIX, ""))
                    .map(UUID::fromString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(UUID id) {
        return folder.resolve(id + SUFFIX);
    }

    private byte[] context(UUID id) {
        return (table + ":" + id).getBytes(StandardCharsets.UTF_8);
    }

    private static AesGcmHkdfStreaming cipher(byte[] key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT, 0);
    }
}
