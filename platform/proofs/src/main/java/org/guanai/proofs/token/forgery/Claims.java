package org.guanai.proofs.token.forgery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.guanai.proofs.token.door.Door;
import org.guanai.proofs.token.door.Refusal;
import org.guanai.proofs.token.door.Showing;
import org.guanai.proofs.token.sound.Jws;
import org.guanai.proofs.token.sound.Mint;

/// Signed by the realm's key, with claims that the realm would not make or that are not for this
/// door.
final class Claims {
    private static final String OFFICER = "county-officer";

    private Claims() {}

    static List<Forgery> all(Mint mint) {
        return Stream.of(audiences(mint), issuers(mint), subjects(mint), roles(mint))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Forgery> audiences(Mint mint) {
        return List.of(
                claim(mint, "no audience", c -> c.remove("aud")),
                claim(mint, "an empty audience", c -> c.putArray("aud")),
                claim(mint, "Keycloak's own audience", c -> c.put("aud", "account")),
                claim(mint, "an audience that is no text", c -> c.putArray("aud").add(1)),
                Forgery.at("the audience of the others only", door -> mint.claims(others(door))),
                Forgery.at(
                        "an audience that begins like this one",
                        door -> mint.claims(c -> c.put("aud", door.audience() + "-test"))),
                Forgery.at(
                        "the audience in capitals",
                        door -> mint.claims(c -> c.put("aud", door.audience().toUpperCase()))));
    }

    private static Consumer<ObjectNode> others(Door door) {
        return claims -> {
            var audiences = claims.putArray("aud");
            door.otherAudiences().forEach(audiences::add);
        };
    }

    private static List<Forgery> issuers(Mint mint) {
        var issuer = Jws.part(mint.good(), 1).path("iss").asText();
        return List.of(
                claim(mint, "no issuer", c -> c.remove("iss")),
                claim(mint, "the issuer with a slash", c -> c.put("iss", issuer + "/")),
                claim(
                        mint,
                        "the issuer by another name of its host",
                        c -> c.put("iss", issuer.replace("127.0.0.1", "localhost"))),
                claim(
                        mint,
                        "another realm as issuer",
                        c -> c.put("iss", issuer.replace("/guanai", "/master"))));
    }

    private static List<Forgery> subjects(Mint mint) {
        return List.of(
                claim(mint, "no subject", c -> c.remove("sub")),
                claim(mint, "a subject that is no text", c -> c.putArray("sub")));
    }

    /// The realm puts roles in one place; elsewhere they are somebody's idea.
    private static List<Forgery> roles(Mint mint) {
        return List.of(
                role(mint, "no roles", c -> {}),
                role(mint, "a role among groups", c -> c.putArray("groups").add(OFFICER)),
                role(mint, "a role at the top", c -> c.putArray("roles").add(OFFICER)),
                role(mint, "a role as a scope", c -> c.put("scope", "openid " + OFFICER)),
                new Forgery(
                        "a role of a client",
                        Refusal.NO_ROLE,
                        door -> Showing.bearer(mint.claims(ofClient(door.audience())))));
    }

    private static Consumer<ObjectNode> ofClient(String client) {
        return claims -> {
            claims.remove("realm_access");
            claims.putObject("resource_access").putObject(client).putArray("roles").add(OFFICER);
        };
    }

    private static Forgery claim(Mint mint, String name, Consumer<ObjectNode> change) {
        return Forgery.of(name, () -> mint.claims(change));
    }

    private static Forgery role(Mint mint, String name, Consumer<ObjectNode> change) {
        Consumer<ObjectNode> without = claims -> claims.remove("realm_access");
        return Forgery.shown(
                name, Refusal.NO_ROLE, () -> Showing.bearer(mint.claims(without.andThen(change))));
    }
}
