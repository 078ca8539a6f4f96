package org.guanai.proofs.token.forgery;

import java.util.List;
import java.util.function.Supplier;
import org.guanai.proofs.token.door.Refusal;
import org.guanai.proofs.token.door.Showing;
import org.guanai.proofs.token.sound.Mint;

/// A good token where no token belongs, or beside another.
final class Misplaced {
    private static final String AUTHORIZATION = "Authorization: ";

    private Misplaced() {}

    static List<Forgery> all(Mint mint) {
        var good = mint.good();
        return List.of(
                nothing("no header", () -> new Showing(List.of(), "")),
                nothing("in the query", () -> Showing.query("access_token=" + good)),
                nothing("in a cookie", () -> Showing.line("Cookie: access_token=" + good)),
                nothing("in Quarkus' cookie", () -> Showing.line("Cookie: q_session=" + good)),
                nothing("in a header of its own", () -> Showing.line("X-Access-Token: " + good)),
                nothing("without its scheme", () -> Showing.line(AUTHORIZATION + good)),
                nothing("under Basic", () -> Showing.line(AUTHORIZATION + "Basic " + good)),
                nothing("under DPoP", () -> Showing.line(AUTHORIZATION + "DPoP " + good)),
                nothing("under Token", () -> Showing.line(AUTHORIZATION + "Token " + good)),
                Forgery.of("two in one header", () -> good + ", Bearer " + good),
                Forgery.of("two after one scheme", () -> good + " " + mint.sound()),
                twice("a header with a good one after a bad one", "x.y.z", good),
                twice("a header with a bad one after a good one", good, "x.y.z"),
                twice("the good one in two headers", good, good));
    }

    private static Forgery nothing(String name, Supplier<Showing> showing) {
        return Forgery.shown(name, Refusal.NO_TOKEN, showing);
    }

    /// Whoever reads the first and whoever reads the last would not speak of the same person.
    private static Forgery twice(String name, String first, String second) {
        return Forgery.shown(
                name,
                Refusal.BAD_REQUEST,
                () ->
                        Showing.lines(
                                AUTHORIZATION + "Bearer " + first,
                                AUTHORIZATION + "Bearer " + second));
    }
}
