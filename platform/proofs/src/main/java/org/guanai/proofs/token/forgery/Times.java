package org.guanai.proofs.token.forgery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiConsumer;
import org.guanai.proofs.token.sound.Mint;

/// Not now: too early, too late, for too long. Tokens live in real time, and clocks may differ by a
/// few seconds; all of these are further off.
final class Times {
    private static final long MINUTE = 60;
    private static final long YEAR = 365 * 24 * 60 * MINUTE;

    private Times() {}

    static List<Forgery> all(Mint mint) {
        return List.of(
                at(mint, "expired 20 s ago", (c, now) -> span(c, now - 280, now - 20)),
                at(mint, "expired a year ago", (c, now) -> span(c, now - YEAR, now - YEAR + 300)),
                at(mint, "good for ten years", (c, now) -> span(c, now, now + 10 * YEAR)),
                at(mint, "good for 31 minutes", (c, now) -> span(c, now, now + 31 * MINUTE)),
                at(
                        mint,
                        "issued 31 minutes ago",
                        (c, now) -> span(c, now - 31 * MINUTE, now + MINUTE)),
                at(mint, "issued in a minute", (c, now) -> span(c, now + MINUTE, now + 5 * MINUTE)),
                at(mint, "issued in a year", (c, now) -> span(c, now + YEAR, now + YEAR + 300)),
                at(mint, "good from a minute on", (c, now) -> c.put("nbf", now + MINUTE)),
                at(mint, "without an end", (c, _) -> c.remove("exp")),
                at(mint, "without a beginning", (c, _) -> c.remove("iat")),
                at(mint, "with an end in words", (c, _) -> c.put("exp", "tomorrow")),
                at(mint, "with a beginning in words", (c, _) -> c.put("iat", "now")),
                at(
                        mint,
                        "with an end in milliseconds",
                        (c, now) -> c.put("exp", (now + 300) * 1000)),
                at(mint, "with an end past all numbers", (c, _) -> c.put("exp", 1e300)),
                at(mint, "ended before it began", (c, now) -> span(c, now, now - MINUTE)));
    }

    private static Forgery at(Mint mint, String name, BiConsumer<ObjectNode, Long> change) {
        return Forgery.of(name, () -> mint.claims(c -> change.accept(c, Mint.now())));
    }

    private static void span(ObjectNode claims, long from, long to) {
        claims.put("iat", from).put("exp", to);
    }
}
