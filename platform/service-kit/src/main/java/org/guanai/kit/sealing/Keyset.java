package org.guanai.kit.sealing;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.util.Set;

/// A keyset in a file that only its owner may read.
record Keyset(KeysetHandle handle) {
    private static final Set<PosixFilePermission> OTHERS =
            Set.of(
                    PosixFilePermission.GROUP_READ,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_READ,
                    PosixFilePermission.OTHERS_WRITE);

    static {
        register();
    }

    static void register() {
        try {
            AeadConfig.register();
            PrfConfig.register();
            HybridConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws IllegalStateException when the file is missing, readable by others, or no keyset
    static Keyset read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new IllegalStateException("key file is missing: " + file);
            }
            refuseWhenOpen(file);
            return new Keyset(
                    TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(file), InsecureSecretKeyAccess.get()));
        } catch (IOException | GeneralSecurityException e) {
            // Without the cause: it may quote the file.
            throw new IllegalStateException("key file cannot be read: " + file);
        }
    }

    <P> P primitive(Class<P> kind) {
        try {
            return handle.getPrimitive(RegistryConfiguration.get(), kind);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key file holds keys of another kind", e);
        }
    }

    private static void refuseWhenOpen(Path file) throws IOException {
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return;
        }
        var permissions = Files.getPosixFilePermissions(file);
        if (permissions.stream().anyMatch(OTHERS::contains)) {
            throw new IllegalStateException("key file is open to others, make it 0600: " + file);
        }
    }
}
