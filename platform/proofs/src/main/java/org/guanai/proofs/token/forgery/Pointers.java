package org.guanai.proofs.token.forgery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.guanai.proofs.token.sound.Mint;
import org.guanai.proofs.token.sound.OwnKey;

/// Headers that bring their own key or say where one lies. Nobody may go there and look.
final class Pointers {
    private Pointers() {}

    static List<Forgery> all(Mint mint, Lure lure) {
        var stray = OwnKey.stray("RSA");
        var address = lure.address();
        return Stream.of(
                        both(mint, stray, "jwk", h -> h.set("jwk", stray.jwk())),
                        both(mint, stray, "jku", h -> h.put("jku", address)),
                        both(mint, stray, "x5u", h -> h.put("x5u", address)),
                        both(mint, stray, "x5c", h -> h.putArray("x5c").add(certificate(stray))),
                        both(mint, stray, "x5t#S256", h -> h.put("x5t#S256", "AAAA")),
                        both(mint, stray, "kid as an address", h -> h.put("kid", address)))
                .flatMap(List::stream)
                .toList();
    }

    /// Under the realm's name for the key, and under none.
    private static List<Forgery> both(
            Mint mint, OwnKey stray, String what, Consumer<ObjectNode> pointer) {
        return List.of(
                Forgery.of(
                        what + " beside the realm's kid",
                        () -> mint.headed(pointer, stray.rs256())),
                Forgery.of(
                        what + " without kid",
                        () -> mint.headed(h -> pointer.accept(h.without("kid")), stray.rs256())));
    }

    /// Enough of one to tempt a parser: the bare key.
    private static String certificate(OwnKey stray) {
        return Base64.getEncoder().encodeToString(stray.pair().getPublic().getEncoded());
    }
}
