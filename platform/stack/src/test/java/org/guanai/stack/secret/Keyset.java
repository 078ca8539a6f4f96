package org.guanai.stack.secret;

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
import java.security.GeneralSecurityException;

/// Reads key files as the services do.
public final class Keyset {
    private Keyset() {}

    public static <T> T of(Path file, Class<T> primitive)
            throws GeneralSecurityException, IOException {
        AeadConfig.register();
        PrfConfig.register();
        HybridConfig.register();
        return read(file).getPrimitive(RegistryConfiguration.get(), primitive);
    }

    private static KeysetHandle read(Path file) throws GeneralSecurityException, IOException {
        var access = InsecureSecretKeyAccess.get();
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), access);
    }
}
