package org.guanai.proofs.token.forgery;

import java.util.function.Function;
import java.util.function.Supplier;
import org.guanai.proofs.token.door.Door;
import org.guanai.proofs.token.door.Refusal;
import org.guanai.proofs.token.door.Showing;

/// A token that no door may take.
///
/// @param name what is wrong with it
/// @param made anew for each door, since tokens age
public record Forgery(String name, Refusal refusal, Function<Door, Showing> made) {

    /// A bearer token with something wrong in it.
    public static Forgery of(String name, Supplier<String> token) {
        return shown(name, Refusal.BAD_TOKEN, () -> Showing.bearer(token.get()));
    }

    static Forgery shown(String name, Refusal refusal, Supplier<Showing> showing) {
        return new Forgery(name, refusal, _ -> showing.get());
    }

    static Forgery at(String name, Function<Door, String> token) {
        return new Forgery(name, Refusal.BAD_TOKEN, token.andThen(Showing::bearer)::apply);
    }
}
