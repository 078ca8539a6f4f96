package org.guanai.kit.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/// The realm of a test run: its issuer, and the key that it signs with.
final class TestRealm {
    static final String ISSUER = "http://realm.test/realms/guanai";
    private static final KeyPair KEYS = keys();

    private TestRealm() {}

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    static String signed(Map<String, Object> claims) {
        return Jwt.claims(claims).jws().keyId("test").sign(KEYS.getPrivate());
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
