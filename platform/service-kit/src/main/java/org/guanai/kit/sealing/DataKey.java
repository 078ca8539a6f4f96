package org.guanai.kit.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;

/// A key that is wrapped once for its reader and then seals many texts: wrapping costs a thousand
/// times as much as sealing. AES-256-GCM with random nonces.
///
/// @param wrapped the key, sealed for the reader
record DataKey(byte[] wrapped, byte[] secret) {
    private static final int KEY = 32;
    private static final int NONCE = GcmCiphers.NONCE;
    private static final byte FORMAT = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    static byte[] newSecret() {
        return random(KEY);
    }

    /// Format, length of the wrapped key, wrapped key, nonce, ciphertext.
    byte[] seal(String text, byte[] context) throws GeneralSecurityException {
        var nonce = random(NONCE);
        var plain = text.getBytes(StandardCharsets.UTF_8);
        var sealed = GcmCiphers.seal(aes(secret), nonce, context, plain);
        return ByteBuffer.allocate(3 + wrapped.length + NONCE + sealed.length)
                .put(FORMAT)
                .putShort((short) wrapped.length)
                .put(wrapped)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /// The wrapped key in front of a sealed text.
    ///
    /// @throws GeneralSecurityException when it has none
    static byte[] wrappedIn(byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < 3
                || sealed[0] != FORMAT
                || sealed.length < 3 + length(sealed) + NONCE) {
            throw new GeneralSecurityException("not sealed for a reader");
        }
        return Arrays.copyOfRange(sealed, 3, 3 + length(sealed));
    }

    static String open(byte[] sealed, byte[] secret, byte[] context)
            throws GeneralSecurityException {
        var from = 3 + length(sealed);
        var nonce = Arrays.copyOfRange(sealed, from, from + NONCE);
        var text = GcmCiphers.open(aes(secret), nonce, context, sealed, from + NONCE);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static SecretKeySpec aes(byte[] secret) {
        return new SecretKeySpec(secret, "AES");
    }

    private static int length(byte[] sealed) {
        return ByteBuffer.wrap(sealed).getShort(1) & 0xffff;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
