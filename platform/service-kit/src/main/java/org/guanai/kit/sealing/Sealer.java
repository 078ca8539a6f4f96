package org.guanai.kit.sealing;

import com.google.crypto.tink.Aead;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Seals a field of a row (加密字段). The ciphertext opens only in its own table, row and column.
@Startup
@ApplicationScoped
public class Sealer {
    private final Aead keys;
    private final SealingKey newest;

    /// @throws IllegalStateException when `sealing.json` is missing or open to others: the service
    ///   does not start
    @Inject
    public Sealer(@ConfigProperty(name = "guanai.keys.dir") Path folder) {
        var keyset = Keyset.read(folder.resolve(KeyFiles.SEALING));
        keys = keyset.primitive(Aead.class);
        newest = SealingKey.of(keyset.handle());
    }

    /// @param row id of the row, assigned beforehand
    /// @return for a `bytea` column; null when the text is null
    public byte[] seal(String text, String table, UUID row, String column) {
        if (text == null) {
            return null;
        }
        try {
            return newest.seal(bytes(text), place(table, row, column));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the field could not be sealed", e);
        }
    }

    /// @throws IllegalStateException when place or key do not match, or it was tampered with
    public String open(byte[] sealed, String table, UUID row, String column) {
        if (sealed == null) {
            return null;
        }
        try {
            return new String(
                    keys.decrypt(sealed, place(table, row, column)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a sealed field does not open: " + table + "." + column, e);
        }
    }

    private static byte[] place(String table, UUID row, String column) {
        return bytes(table + ":" + row + ":" + column);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
