package org.guanai.kit.sealing;

import java.security.GeneralSecurityException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// AES-GCM with pooled ciphers: looking one up among the providers costs more than sealing a short
/// text. Not bound to threads, since a virtual thread lives for one request only.
final class GcmCiphers {
    static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final Queue<Cipher> IDLE = new ConcurrentLinkedQueue<>();

    private GcmCiphers() {}

    /// @param nonce never used with this key before
    static byte[] seal(SecretKey key, byte[] nonce, byte[] place, byte[] text)
            throws GeneralSecurityException {
        return run(Cipher.ENCRYPT_MODE, key, nonce, place, text, 0, text.length);
    }

    /// @param from where the ciphertext begins, which ends with the array
    /// @throws GeneralSecurityException when the key or the associated data do not match
    static byte[] open(SecretKey key, byte[] nonce, byte[] place, byte[] sealed, int from)
            throws GeneralSecurityException {
        return run(Cipher.DECRYPT_MODE, key, nonce, place, sealed, from, sealed.length - from);
    }

    /// A cipher that failed is discarded.
    private static byte[] run(
            int mode, SecretKey key, byte[] nonce, byte[] place, byte[] text, int from, int length)
            throws GeneralSecurityException {
        var idle = IDLE.poll();
        var cipher = idle == null ? Cipher.getInstance("AES/GCM/NoPadding") : idle;
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place);
        var result = cipher.doFinal(text, from, length);
        IDLE.offer(cipher);
        return result;
    }
}
