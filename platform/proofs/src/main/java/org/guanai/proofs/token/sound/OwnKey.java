package org.guanai.proofs.token.sound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.guanai.stack.keycloak.RealmAdmin;

/// A key pair of ours and the name it goes by.
public record OwnKey(KeyPair pair, String kid) {

    /// A key that nobody knows.
    public static OwnKey stray(String algorithm) {
        return new OwnKey(pair(algorithm), "stray");
    }

    /// One of the realm's keys from now on, beside those that it signs with: what this one signs,
    /// the realm could have signed. So a token can be sound in everything but one thing.
    ///
    /// @param provider Keycloak's kind of key: `rsa` for signatures, `rsa-enc` for encryption
    public static OwnKey ofRealm(RealmAdmin realm, String provider, String algorithm) {
        var pair = pair("RSA");
        realm.post("/components", component(pair, provider, algorithm));
        var mine = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        for (var key : realm.get("/keys").path("keys")) {
            if (key.path("publicKey").asText().equals(mine)) {
                return new OwnKey(pair, key.path("kid").asText());
            }
        }
        throw new IllegalStateException("the realm does not know the key it was given");
    }

    private static Map<String, Object> component(KeyPair pair, String provider, String algorithm) {
        var pem = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        var config =
                Map.of(
                        "privateKey", List.of(pem),
                        "algorithm", List.of(algorithm),
                        "priority", List.of("0"),
                        "enabled", List.of("true"),
                        "active", List.of("true"));
        return Map.of(
                "name",
                "proof-" + provider,
                "providerId",
                provider,
                "providerType",
                "org.keycloak.keys.KeyProvider",
                "config",
                config);
    }

    public Signing rs256() {
        return Signing.rs256(pair.getPrivate());
    }

    /// The public key as a JWK.
    public JsonNode jwk() {
        var key = (RSAPublicKey) pair.getPublic();
        ObjectNode jwk = Jws.object();
        return jwk.put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("kid", kid)
                .put("n", Jws.encoded(key.getModulus()))
                .put("e", Jws.encoded(key.getPublicExponent()));
    }

    private static KeyPair pair(String algorithm) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(algorithm.equals("RSA") ? 2048 : 256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
