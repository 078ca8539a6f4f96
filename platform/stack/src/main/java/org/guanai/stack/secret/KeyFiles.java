package org.guanai.stack.secret;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The services' keys, each in a folder of its own: created once, never overwritten. What was
/// sealed with a lost key cannot be opened, so back them up apart from the database.
public final class KeyFiles {
    private static final Set<String> SENDERS = Set.of("registry", "mentoring");

    private final Path folder;

    public KeyFiles(Path folder) {
        this.folder = folder;
    }

    public Path of(String service) {
        return folder.resolve(service);
    }

    /// Creates what is missing: each service's sealing and index keys, and the key pair with which
    /// other services seal addresses for notification.
    public void ensure(Collection<String> services) {
        try {
            register();
            for (var service : services) {
                make(of(service).resolve("sealing.json"), "AES256_GCM");
                make(of(service).resolve("index.json"), "HMAC_SHA256_PRF");
            }
            if (services.contains("notification")) {
                share(services.stream().filter(SENDERS::contains).toList());
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys cannot be made", e);
        }
    }

    private void share(List<String> senders) throws GeneralSecurityException {
        var secret = of("notification").resolve("notification-private.json");
        var pair = make(secret, "DHKEM_X25519_HKDF_SHA256_HKDF_SHA256_AES_256_GCM");
        for (var sender : senders) {
            var open = of(sender).resolve("notification-public.json");
            if (!Files.exists(open)) {
                write(open, pair.getPublicKeysetHandle());
            }
        }
    }

    private static KeysetHandle make(Path file, String template) throws GeneralSecurityException {
        if (Files.exists(file)) {
            return read(file);
        }
        var keys = KeysetHandle.generateNew(KeyTemplates.get(template));
        write(file, keys);
        return keys;
    }

    private static KeysetHandle read(Path file) throws GeneralSecurityException {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, KeysetHandle keys) throws GeneralSecurityException {
        PrivateFiles.write(
                file,
                TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
    }

    private static void register() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
        HybridConfig.register();
    }
}
