package org.guanai.proofs.token.forgery;

import java.util.List;
import org.guanai.proofs.token.sound.Genuine;
import org.guanai.proofs.token.sound.Mint;

/// Genuine tokens that are made for something else, and sound ones that say they are.
final class Kinds {
    private Kinds() {}

    static List<Forgery> all(Genuine genuine, Mint mint) {
        return List.of(
                Forgery.of("the ID token of a login", genuine::id),
                Forgery.of("the refresh token of a login", genuine::refresh),
                Forgery.of("for a client of the realm that is not ours", genuine::otherClient),
                Forgery.of("of the client that opens accounts", genuine::accounts),
                Forgery.of("of another realm of this Keycloak", genuine::otherRealm),
                typed(mint, "ID"),
                typed(mint, "Refresh"),
                typed(mint, "Offline"),
                typed(mint, "Logout"),
                typed(mint, "DPoP"),
                Forgery.of("of no type", () -> mint.claims(c -> c.remove("typ"))));
    }

    private static Forgery typed(Mint mint, String type) {
        return Forgery.of("of type " + type, () -> mint.claims(c -> c.put("typ", type)));
    }
}
