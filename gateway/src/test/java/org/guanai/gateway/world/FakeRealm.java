package org.guanai.gateway.world;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;

/// The discovery document and the key of a realm.
final class FakeRealm {
    private final KeyPair keys = keys();
    private final HttpServer server;

    FakeRealm(Vertx vertx) {
        this.server = vertx.createHttpServer().requestHandler(this::handle);
    }

    String start() {
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        return issuer();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.actualPort() + "/realms/guanai";
    }

    String privateKey() {
        return Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded());
    }

    private void handle(HttpServerRequest request) {
        var document = request.path().endsWith("/certs") ? jwks() : discovery();
        request.response().putHeader("Content-Type", "application/json").end(document.toBuffer());
    }

    private JsonObject discovery() {
        return new JsonObject()
                .put("issuer", issuer())
                .put("jwks_uri", issuer() + "/certs")
                .put("token_endpoint", issuer() + "/token");
    }

    private JsonObject jwks() {
        var key = (RSAPublicKey) keys.getPublic();
        var jwk =
                new JsonObject()
                        .put("kty", "RSA")
                        .put("use", "sig")
                        .put("alg", "RS256")
                        .put("kid", Tokens.KEY_ID)
                        .put("n", number(key.getModulus()))
                        .put("e", number(key.getPublicExponent()));
        return new JsonObject().put("keys", new JsonArray().add(jwk));
    }

    private static String number(BigInteger value) {
        var bytes = value.toByteArray();
        var from = bytes[0] == 0 ? 1 : 0;
        var unsigned = java.util.Arrays.copyOfRange(bytes, from, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
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
