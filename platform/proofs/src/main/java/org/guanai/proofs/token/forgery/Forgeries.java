package org.guanai.proofs.token.forgery;

import java.util.List;
import java.util.stream.Stream;
import org.guanai.proofs.token.sound.Genuine;
import org.guanai.proofs.token.sound.Mint;
import org.guanai.proofs.token.sound.OwnKey;

/// All that a forger may try, by what is wrong with it.
public final class Forgeries {
    private Forgeries() {}

    /// @param realm a key of the realm, that its own tokens are checked with
    /// @param sealing a key of the realm that is for encryption only
    public static List<Forgery> all(Genuine genuine, OwnKey realm, OwnKey sealing, Lure lure) {
        var mint = new Mint(genuine.good(), realm);
        return Stream.of(
                        Kinds.all(genuine, mint),
                        Algorithms.all(mint),
                        Keys.all(mint, sealing),
                        Pointers.all(mint, lure),
                        Claims.all(mint),
                        Times.all(mint),
                        Shapes.all(mint),
                        Misplaced.all(mint))
                .flatMap(List::stream)
                .toList();
    }
}
