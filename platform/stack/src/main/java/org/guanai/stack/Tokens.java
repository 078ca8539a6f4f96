package org.guanai.stack;

import org.guanai.stack.keycloak.DemoPasswords;
import org.guanai.stack.keycloak.DemoTokens;
import org.guanai.stack.keycloak.KeycloakSettings;
import org.guanai.stack.keycloak.TokenDesk;
import org.guanai.stack.say.PlatformFailure;
import org.guanai.stack.secret.Secrets;

/// Access tokens of the demo realm, and their secrets.
public final class Tokens {
    private final Composition composition;
    private final Secrets secrets;
    private final DemoPasswords passwords;
    private final DemoTokens tokens;

    Tokens(Composition composition, Secrets secrets) {
        this.composition = composition;
        this.secrets = secrets;
        passwords = composition.demoPasswords();
        tokens = new DemoTokens(composition.keycloak.realm(), passwords);
    }

    public DemoPasswords passwords() {
        return passwords;
    }

    /// An access token of a user of the demo realm, for all services.
    public String of(String username) {
        return tokens.of(username);
    }

    /// The secret of the demo's client-credentials client, `guanai-demo-integration`.
    public String integrationSecret() {
        return secrets.of(Composition.INTEGRATION_SECRET);
    }

    /// An access token of that client, which acts as a school system calling the API.
    public String integration() {
        var desk = new TokenDesk(composition.keycloak.realm(), "guanai-demo-integration");
        return desk.bySecret(integrationSecret())
                .orElseThrow(() -> new PlatformFailure("Keycloak refuses the integration client"))
                .value();
    }

    /// A genuine token of another realm of the same Keycloak; every service must refuse it.
    public String foreign() {
        var desk =
                new TokenDesk(composition.keycloak.realm().resolve("/realms/master"), "admin-cli");
        return desk.byPassword(KeycloakSettings.ADMIN, secrets.of(Composition.ADMIN_PASSWORD))
                .orElseThrow(() -> new PlatformFailure("Keycloak refuses its administrator"))
                .value();
    }
}
