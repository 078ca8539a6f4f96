package org.guanai.mentoring.counsel.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM with random nonces, under one key. A text opens only at its own place.
///
/// @param key Base64, 32 bytes
record TextCipher(String key) {
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG = 128;
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final SecureRandom RANDOM = new SecureRandom();

    static String newKey() {
        return Base64.getEncoder().encodeToString(random(KEY));
    }

    byte[] seal(String text, String place) {
        var nonce = random(NONCE);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, place, bytes(text));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /// @throws IllegalStateException when place or key do not match, or it was tampered with
    String open(byte[] sealed, String place) {
        var nonce = Arrays.copyOf(sealed, NONCE);
        var text = Arrays.copyOfRange(sealed, NONCE, sealed.length);
        return new String(run(Cipher.DECRYPT_MODE, nonce, place, text), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, String place, byte[] text) {
        try {
            var cipher = Cipher.getInstance(ALGORITHM);
            var secret = new SecretKeySpec(Base64.getDecoder().decode(key), "AES");
            cipher.init(mode, secret, new GCMParameterSpec(TAG, nonce));
            cipher.updateAAD(bytes(place));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a counselling text does not open: " + place, e);
        }
    }

    @Override
    public String toString() {
        return "TextCipher";
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
