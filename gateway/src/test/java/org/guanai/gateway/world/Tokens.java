package org.guanai.gateway.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/// Tokens as the realm issues them, and a little otherwise.
public final class Tokens {
    static final String KEY_ID = "test-key";

    private Tokens() {}

    /// A token that the gateway accepts, of a person of their own, so that unanswered else's limits
    /// count.
    public static String good() {
        return sign(claims());
    }

    /// The `Authorization` of such a token.
    public static String bearer() {
        return "Bearer " + good();
    }

    public static JwtClaimsBuilder claims() {
        var now = Instant.now();
        return Jwt.claims()
                .issuer(setting("test.realm.issuer"))
                .subject(UUID.randomUUID().toString())
                .audience(Set.of("guanai-gateway", "guanai-registry"))
                .claim("azp", "guanai-web")
                .claim("typ", "Bearer")
                .issuedAt(now)
                .expiresAt(now.plus(Duration.ofMinutes(5)));
    }

    public static String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).sign(key());
    }

    /// Signs a payload as it stands: the builder would add what is missing.
    public static String sign(String payload) {
        try {
            var base64 = Base64.getUrlEncoder().withoutPadding();
            var header = "{\"alg\":\"RS256\",\"kid\":\"" + KEY_ID + "\"}";
            var signed =
                    base64.encodeToString(header.getBytes(UTF_8))
                            + "."
                            + base64.encodeToString(payload.getBytes(UTF_8));
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key());
            signature.update(signed.getBytes(UTF_8));
            return signed + "." + base64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The claims of a token.
    public static JsonObject payload(String token) {
        return new JsonObject(
                new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8));
    }

    public static PrivateKey key() {
        try {
            var bytes = Base64.getDecoder().decode(setting("test.realm.key"));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
