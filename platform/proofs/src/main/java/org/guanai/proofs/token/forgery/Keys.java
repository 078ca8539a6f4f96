package org.guanai.proofs.token.forgery;

import java.util.List;
import java.util.UUID;
import org.guanai.proofs.token.sound.Mint;
import org.guanai.proofs.token.sound.OwnKey;
import org.guanai.proofs.token.sound.Signing;

/// Signed with a key that is not one of the realm's for signatures.
public final class Keys {
    private static final byte[] NOTHING = new byte[1];

    private Keys() {}

    public static List<Forgery> all(Mint mint, OwnKey sealing) {
        var stray = OwnKey.stray("RSA");
        var named = new Mint(mint.good(), stray);
        return List.of(
                Forgery.of(
                        "a stray key under the realm's name",
                        () -> mint.headed(_ -> {}, stray.rs256())),
                Forgery.of("a key that nobody knows", () -> unknown(mint, stray)),
                Forgery.of("a stray key without a name", () -> named.header(h -> h.remove("kid"))),
                Forgery.of(
                        "the realm's key for encryption",
                        () -> new Mint(mint.good(), sealing).sound()),
                Forgery.of(
                        "a key name that climbs to an empty file",
                        () -> fromFile(mint, "../../../../../../dev/null")),
                Forgery.of(
                        "a key name that is SQL",
                        () -> fromFile(mint, "x' union select '\u0000' --")),
                Forgery.of("a key name that is no text", () -> mint.header(h -> h.put("kid", 7))),
                Forgery.of(
                        "a key name of 4 kB",
                        () -> named.header(h -> h.put("kid", "k".repeat(4_000)))));
    }

    /// Each with another name, so that none of them is remembered as unknown.
    public static String unknown(Mint mint, OwnKey stray) {
        return mint.headed(h -> h.put("kid", UUID.randomUUID().toString()), stray.rs256());
    }

    private static String fromFile(Mint mint, String kid) {
        return mint.headed(h -> h.put("alg", "HS256").put("kid", kid), Signing.hs256(NOTHING));
    }
}
