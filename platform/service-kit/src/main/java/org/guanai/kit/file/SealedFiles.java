package org.guanai.kit.file;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.sealing.Sealer;

/// Files of one kind, encrypted as they arrive (AES-256-GCM in segments), each with a key of its
/// own. The key is sealed by the service's key and kept in the row to which the file belongs: file
/// and row open only together, and no clear text leaves the process. A service declares one as a
/// bean.
public class SealedFiles {
    private static final int KEY_BYTES = 32;
    private static final int SEGMENT = 64 * 1024;
    private static final String SUFFIX = ".sealed";

    private final FileStore store;
    private final String folder;
    private final Sealer sealer;
    private final String table;
    private final String column;

    /// @param folder of the store
    /// @param table of the rows that keep the keys, by their id
    /// @param column of the key in that table
    protected SealedFiles(
            FileStore store, String folder, Sealer sealer, String table, String column) {
        this.store = store;
        this.folder = folder;
        this.sealer = sealer;
        this.table = table;
        this.column = column;
    }

    /// Begins a file.
    public SealedFile create(UUID id) {
        try {
            var key = Random.randBytes(KEY_BYTES);
            var text = Base64.getEncoder().encodeToString(key);
            return new SealedFile(
                    store.create(name(id)),
                    file -> encrypting(key, file, id),
                    sealer.seal(text, table, id, column));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A whole file at once.
    ///
    /// @return what to keep in the database to open it again
    public byte[] keep(UUID id, byte[] content) {
        try (var file = create(id)) {
            file.write(content, 0, content.length);
            file.finish();
            return file.sealedKey();
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

    /// @param sealedKey as [SealedFile#sealedKey] gave it
    public byte[] read(UUID id, byte[] sealedKey) {
        var key = Base64.getDecoder().decode(sealer.open(sealedKey, table, id, column));
        try (var file = store.open(name(id));
                var in = cipher(key).newDecryptingStream(file, context(id))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a sealed file cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed file does not open", e);
        }
    }

    /// Idempotent.
    public void delete(UUID id) {
        try {
            store.delete(name(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Files that are older than that: those that belong to no row are left over from a crash.
    public List<UUID> olderThan(Duration age, Instant now) {
        try {
            return store.olderThan(folder, now.minus(age)).stream()
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(folder.length() + 1).replace(SUFFIX, ""))
                    .map(UUID::fromString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(UUID id) {
        return folder + "/" + id + SUFFIX;
    }

    private byte[] context(UUID id) {
        return (table + ":" + id).getBytes(StandardCharsets.UTF_8);
    }

    private static AesGcmHkdfStreaming cipher(byte[] key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT, 0);
    }
}
