package org.guanai.registry.people.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "guanai.accounts")
interface AccountConfig {
    /// Base address of Keycloak.
    URI url();

    @WithDefault("guanai")
    String realm();

    /// Client of the service account that may manage users.
    String clientId();

    Optional<String> clientSecret();

    /// How often the work that waits is looked at.
    @WithDefault("2s")
    String every();

    /// Accounts taken at once.
    @WithDefault("100")
    int batch();

    /// Accounts worked on side by side.
    @WithDefault("4")
    int sideBySide();

    /// How long Keycloak may take for one answer.
    @WithDefault("10S")
    Duration patience();
}
