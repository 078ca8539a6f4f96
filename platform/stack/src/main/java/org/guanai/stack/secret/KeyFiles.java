package org.guanai.stack.secret;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KeysetManager;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The services' keys, each in a folder of its own: created once, never overwritten. What was
/// sealed with a lost key cannot be opened, so back them up apart from the database.
public final class KeyFiles {
    private static final String SEALING = "AES256_GCM";
    private static final String PAIR = "DHKEM_X25519_HKDF_SHA256_HKDF_SHA256_AES_256_GCM";
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
                make(of(service).resolve("sealing.json"), SEALING);
                make(of(service).resolve("index.json"), "HMAC_SHA256_PRF");
            }
            if (services.contains("notification")) {
                share(senders(services));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys cannot be made", e);
        }
    }

    /// Adds a key to every sealing keyset and to the pair of the notification service, and makes it
    /// the one that seals from now on; what older keys sealed still opens. Index keys stay: they
    /// find, they do not hide.
    ///
    /// @return the files that changed
    public List<Path> rotate(Collection<String> services) {
        try {
            register();
            var changed = new ArrayList<Path>();
            for (var service : services) {
                changed.add(addKey(of(service).resolve("sealing.json"), SEALING));
            }
            var pair = addKey(of("notification").resolve("notification-private.json"), PAIR);
            changed.add(pair);
            for (var sender : senders(services)) {
                var open = of(sender).resolve("notification-public.json");
                write(open, read(pair).getPublicKeysetHandle());
                changed.add(open);
            }
            return List.copyOf(changed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys cannot be rotated", e);
        }
    }

    private static Path addKey(Path file, String template) throws GeneralSecurityException {
        var manager = KeysetManager.withKeysetHandle(read(file));
        manager.add(KeyTemplates.get(template));
        var keys = manager.getKeysetHandle();
        write(file, manager.setPrimary(keys.getAt(keys.size() - 1).getId()).getKeysetHandle());
        return file;
    }

    private static List<String> senders(Collection<String> services) {
        return services.stream().filter(SENDERS::contains).toList();
    }

    private void share(List<String> senders) throws GeneralSecurityException {
        var secret = of("notification").resolve("notification-private.json");
        var pair = make(secret, PAIR);
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
