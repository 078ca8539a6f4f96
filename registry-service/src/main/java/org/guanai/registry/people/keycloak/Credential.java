package org.guanai.registry.people.keycloak;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A one-time code as Keycloak keeps it: hashed here, once over. A code has 60 random bits, so
/// nothing is gained by a slow hash, and a whole school's take a second; at the first login
/// Keycloak hashes anew by the realm's policy.
///
/// @param hash Base64
/// @param salt Base64
public record Credential(String hash, String salt) {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int BITS = 512;
    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// Of a code in clear.
    public static Credential of(String code) {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return of(code, text(salt));
    }

    static Credential of(String code, String salt) {
        try {
            var spec =
                    new PBEKeySpec(code.toCharArray(), Base64.getDecoder().decode(salt), 1, BITS);
            var hash = SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
            return new Credential(text(hash), salt);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// As [#text] wrote it.
    public static Credential parse(String text) {
        var parts = text.split(" ");
        return new Credential(parts[0], parts[1]);
    }

    public String text() {
        return hash + ' ' + salt;
    }

    Map<String, Object> representation() {
        return Map.of(
                "type",
                "password",
                "secretData",
                "{\"value\":\"%s\",\"salt\":\"%s\"}".formatted(hash, salt),
                "credentialData",
                "{\"hashIterations\":1,\"algorithm\":\"pbkdf2-sha256\",\"additionalParameters\":{}}");
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
