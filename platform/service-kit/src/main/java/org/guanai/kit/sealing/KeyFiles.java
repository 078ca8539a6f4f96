package org.guanai.kit.sealing;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KeysetManager;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/// Creates and rotates key files (0600 in a folder 0700). They live outside the database and are
/// backed up separately: what was sealed with a lost key cannot be opened.
public final class KeyFiles {
    static final String SEALING = "sealing.json";
    static final String INDEX = "index.json";

    private static final String AEAD = "AES256_GCM";
    private static final String PRF = "HMAC_SHA256_PRF";
    private static final String HPKE = "DHKEM_X25519_HKDF_SHA256_HKDF_SHA256_AES_256_GCM";

    private KeyFiles() {}

    /// Creates a service's own keys. Idempotent.
    public static void generate(Path folder) {
        make(folder.resolve(SEALING), AEAD);
        make(folder.resolve(INDEX), PRF);
    }

    /// Creates the key pair with which others seal for a consumer; its halves may lie in different
    /// folders.
    public static void generatePair(String consumer, Path itsFolder, Path othersFolder) {
        var secret = privateFile(itsFolder, consumer);
        make(secret, HPKE);
        publish(secret, publicFile(othersFolder, consumer));
    }

    /// Adds a key to a keyset file and makes it the primary one; older keys still open. The private
    /// file of a pair must be rotated at its reader before [#publish] hands the new public key to
    /// others.
    public static void rotate(Path file) {
        var name = file.getFileName().toString();
        var template = name.equals(SEALING) ? AEAD : name.equals(INDEX) ? PRF : HPKE;
        try {
            var manager = KeysetManager.withKeysetHandle(Keyset.read(file).handle());
            manager.add(KeyTemplates.get(template));
            var keys = manager.getKeysetHandle();
            var newest = keys.getAt(keys.size() - 1).getId();
            write(file, manager.setPrimary(newest).getKeysetHandle());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keyset cannot be rotated: " + file, e);
        }
    }

    /// Writes the public half of a private file.
    public static void publish(Path privateFile, Path publicFile) {
        try {
            write(publicFile, Keyset.read(privateFile).handle().getPublicKeysetHandle());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path publicFile(Path folder, String consumer) {
        return folder.resolve(consumer + "-public.json");
    }

    static Path privateFile(Path folder, String consumer) {
        return folder.resolve(consumer + "-private.json");
    }

    private static void make(Path file, String template) {
        if (Files.exists(file)) {
            return;
        }
        try {
            Keyset.register();
            write(file, KeysetHandle.generateNew(KeyTemplates.get(template)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys cannot be made", e);
        }
    }

    private static void write(Path file, KeysetHandle keys) throws GeneralSecurityException {
        var text = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        try {
            Files.createDirectories(file.getParent(), onlyOwner("rwx------"));
            var draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, onlyOwner("rw-------"));
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?> onlyOwner(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
