package org.guanai.stack.keycloak;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guanai.stack.say.PlatformFailure;

/// Access tokens of demo users, by the demo client's password grant; cached until shortly before
/// they expire.
public final class DemoTokens {
    private static final String CLIENT = "guanai-demo";
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private record Held(TokenDesk.Token token, long until) {}

    private final TokenDesk desk;
    private final DemoPasswords passwords;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    public DemoTokens(URI realm, DemoPasswords passwords) {
        this.desk = new TokenDesk(realm, CLIENT);
        this.passwords = passwords;
    }

    /// A token valid for at least four minutes. Sets the demo password on an account without one.
    public String of(String username) {
        return held.compute(username, this::fresh).token().value();
    }

    private Held fresh(String username, Held before) {
        if (before != null && before.until() - System.nanoTime() > 0) {
            return before;
        }
        var token =
                desk.byPassword(username, passwords.password()).orElseGet(() -> first(username));
        var life = token.life().minus(MARGIN);
        return new Held(token, System.nanoTime() + life.toNanos());
    }

    private TokenDesk.Token first(String username) {
        passwords.set(username);
        return desk.byPassword(username, passwords.password())
                .orElseThrow(() -> new PlatformFailure("Keycloak refuses a token for " + username));
    }
}
