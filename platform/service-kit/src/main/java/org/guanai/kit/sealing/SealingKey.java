package org.guanai.kit.sealing;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.spec.SecretKeySpec;

/// The primary key of a keyset: AES-256-GCM with random nonces in Tink's own format (prefix, nonce,
/// ciphertext, tag), so that Tink opens what it sealed.
///
/// Tink keeps a cipher and a random source per thread. A virtual thread lives for one request, so
/// each request would create both and search all jars for a missing provider.
final class SealingKey {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] prefix;
    private final SecretKeySpec secret;

    private SealingKey(byte[] prefix, SecretKeySpec secret) {
        this.prefix = prefix;
        this.secret = secret;
    }

    /// @throws IllegalStateException when the keyset is of another kind
    static SealingKey of(KeysetHandle keys) {
        if (!(keys.getPrimary().getKey() instanceof AesGcmKey key)) {
            throw new IllegalStateException("key file holds keys of another kind");
        }
        var bytes = key.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
        return new SealingKey(key.getOutputPrefix().toByteArray(), new SecretKeySpec(bytes, "AES"));
    }

    byte[] seal(byte[] text, byte[] place) throws GeneralSecurityException {
        var nonce = new byte[GcmCiphers.NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = GcmCiphers.seal(secret, nonce, place, text);
        return ByteBuffer.allocate(prefix.length + nonce.length + sealed.length)
                .put(prefix)
                .put(nonce)
                .put(sealed)
                .array();
    }
}
