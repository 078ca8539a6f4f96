package org.guanai.proofs.token.forgery;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.guanai.proofs.token.sound.Jws;
import org.guanai.proofs.token.sound.Mint;
import org.guanai.proofs.token.sound.OwnKey;
import org.guanai.proofs.token.sound.Signing;

/// Signed with another algorithm than the realm's, or not at all.
final class Algorithms {
    private Algorithms() {}

    static List<Forgery> all(Mint mint) {
        return Stream.of(unsigned(mint), secrets(mint), others(mint))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Forgery> unsigned(Mint mint) {
        return Stream.of("none", "None", "NONE", "nOnE", "")
                .map(name ->
                        Forgery.of(
                                "algorithm '" + name + "'",
                                () -> mint.algorithm(name, Signing.none())))
                .toList();
    }

    /// The public key as the secret of an HMAC, in each form in which it is published.
    private static List<Forgery> secrets(Mint mint) {
        var key = (RSAPublicKey) mint.key().pair().getPublic();
        return List.of(
                hmac(mint, "DER", key.getEncoded()),
                hmac(mint, "PEM", pem(key, "\n").getBytes(StandardCharsets.US_ASCII)),
                hmac(
                        mint,
                        "PEM without its last line end",
                        pem(key, "").getBytes(StandardCharsets.US_ASCII)),
                hmac(mint, "modulus", Jws.unsigned(key.getModulus())),
                hmac(mint, "JWK", mint.key().jwk().toString().getBytes(StandardCharsets.US_ASCII)));
    }

    private static Forgery hmac(Mint mint, String form, byte[] secret) {
        return Forgery.of(
                "HMAC with the public key as " + form,
                () -> mint.algorithm("HS256", Signing.hs256(secret)));
    }

    private static List<Forgery> others(Mint mint) {
        PrivateKey key = mint.key().pair().getPrivate();
        var curve = OwnKey.stray("EC").pair().getPrivate();
        return List.of(
                Forgery.of("RS384", () -> mint.algorithm("RS384", Signing.rs384(key))),
                Forgery.of("PS256", () -> mint.algorithm("PS256", Signing.ps256(key))),
                Forgery.of("ES256", () -> mint.algorithm("ES256", Signing.es256(curve))),
                Forgery.of("PS256 called RS256", () -> mint.headed(_ -> {}, Signing.ps256(key))),
                Forgery.of("SHA-1 called RS256", () -> mint.headed(_ -> {}, Signing.rs1(key))),
                Forgery.of("no algorithm", () -> mint.header(h -> h.remove("alg"))));
    }

    private static String pem(RSAPublicKey key, String end) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----" + end;
    }
}
