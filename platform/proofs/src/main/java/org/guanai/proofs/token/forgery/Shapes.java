package org.guanai.proofs.token.forgery;

import java.util.List;
import org.guanai.proofs.token.door.Refusal;
import org.guanai.proofs.token.door.Showing;
import org.guanai.proofs.token.sound.Jws;
import org.guanai.proofs.token.sound.Mint;

/// Tampered with, cut, or no token at all.
final class Shapes {
    private Shapes() {}

    static List<Forgery> all(Mint mint) {
        var good = mint.good();
        var parts = good.split("\\.");
        var signed = parts[0] + "." + parts[1] + ".";
        return List.of(
                Forgery.of("other claims under a good signature", () -> richer(mint, parts)),
                Forgery.of("another header under a good signature", () -> reheaded(parts)),
                Forgery.of("a changed signature", () -> signed + flipped(parts[2])),
                Forgery.of("the signature of another token", () -> swapped(mint, signed)),
                Forgery.of("cut short", () -> good.substring(0, good.length() - 9)),
                Forgery.of("an empty signature", () -> signed),
                Forgery.of("no signature", () -> parts[0] + "." + parts[1]),
                Forgery.of("four parts", () -> good + "." + parts[2]),
                Forgery.of(
                        "five parts, as if encrypted",
                        () -> good + "." + parts[1] + "." + parts[2]),
                Forgery.of("only dots", () -> ".."),
                Forgery.of("an opaque word", () -> "0190f3c0-0000-7000-8000-000000330127"),
                Forgery.of("no base64", () -> good.replace('.', '!')),
                Forgery.of("unicode", () -> "关爱.\u202e😀\u00ff.留守"),
                Forgery.of("a list for claims", () -> raw(mint, "[]")),
                Forgery.of("claims that are no JSON", () -> raw(mint, "county-officer")),
                Forgery.of("a claim twice", () -> raw(mint, twice(mint))),
                Forgery.of(
                        "an unknown critical header",
                        () -> mint.header(h -> h.put("guanai", 1).putArray("crit").add("guanai"))),
                Forgery.of(
                        "a payload that is not encoded",
                        () -> mint.header(h -> h.put("b64", false).putArray("crit").add("b64"))),
                Forgery.shown(
                        "of 80 kB",
                        Refusal.TOO_LARGE,
                        () -> Showing.bearer(mint.claims(c -> c.put("pad", "x".repeat(60_000))))));
    }

    private static String richer(Mint mint, String[] parts) {
        var claims = Jws.part(mint.good(), 1).put("org", "33");
        return parts[0] + "." + Jws.encoded(claims.toString()) + "." + parts[2];
    }

    private static String reheaded(String[] parts) {
        var header = Jws.object().put("alg", "RS256").put("typ", "JWT");
        return Jws.encoded(header.toString()) + "." + parts[1] + "." + parts[2];
    }

    private static String swapped(Mint mint, String signed) {
        return signed + mint.sound().split("\\.")[2];
    }

    private static String raw(Mint mint, String claims) {
        return Jws.of(mint.header().toString(), claims, mint.key().rs256());
    }

    private static String twice(Mint mint) {
        var claims = mint.freshClaims().toString();
        return claims.substring(0, claims.length() - 1) + ",\"org\":\"33\"}";
    }

    /// The first character stands for six whole bits; the last one does not.
    private static String flipped(String signature) {
        return (signature.charAt(0) == 'A' ? 'B' : 'A') + signature.substring(1);
    }
}
