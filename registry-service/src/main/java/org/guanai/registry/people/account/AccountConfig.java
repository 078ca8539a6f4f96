package org.guanai.registry.people.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How accounts are kept; where Keycloak is stands in `quarkus.rest-client.keycloak`.
@ConfigMapping(prefix = "guanai.accounts")
interface AccountConfig {
    /// How often due accounts are looked for.
    @WithDefault("2s")
    String every();

    /// Accounts claimed at once.
    @WithDefault("100")
    int batch();

    /// Accounts worked on side by side.
    @WithDefault("4")
    int sideBySide();
}
