package org.guanai.gateway.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/// Where the console comes from and where its users log in.
@ConfigMapping(prefix = "guanai.console")
interface ConsoleConfig {
    /// The realm as browsers reach it: the issuer of their tokens.
    URI realm();

    /// 6-digit code of the county whom anybody's reports are for; absent where an installation
    /// serves several.
    Optional<String> county();

    /// Folder of the class path with the built console.
    @WithDefault("app")
    String folder();
}
