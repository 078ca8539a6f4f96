package org.guanai.proofs.token.sound;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Puts a signature of RFC 7518 under a text.
@FunctionalInterface
public interface Signing {
    byte[] sign(byte[] text) throws GeneralSecurityException;

    static Signing none() {
        return _ -> new byte[0];
    }

    static Signing rs256(PrivateKey key) {
        return text -> sign(Signature.getInstance("SHA256withRSA"), key, text);
    }

    static Signing rs384(PrivateKey key) {
        return text -> sign(Signature.getInstance("SHA384withRSA"), key, text);
    }

    static Signing rs1(PrivateKey key) {
        return text -> sign(Signature.getInstance("SHA1withRSA"), key, text);
    }

    static Signing es256(PrivateKey key) {
        return text -> sign(Signature.getInstance("SHA256withECDSAinP1363Format"), key, text);
    }

    static Signing ps256(PrivateKey key) {
        return text -> {
            var signature = Signature.getInstance("RSASSA-PSS");
            signature.setParameter(
                    new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            return sign(signature, key, text);
        };
    }

    /// @param secret what a forger hopes to be taken for the key
    static Signing hs256(byte[] secret) {
        return text -> {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text);
        };
    }

    private static byte[] sign(Signature signature, PrivateKey key, byte[] text)
            throws GeneralSecurityException {
        signature.initSign(key);
        signature.update(text);
        return signature.sign();
    }
}
