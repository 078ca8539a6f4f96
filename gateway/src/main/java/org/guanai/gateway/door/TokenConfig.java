package org.guanai.gateway.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long tokens may live and are remembered.
@ConfigMapping(prefix = "guanai.token")
interface TokenConfig {
    /// Maximum time between `iat` and `exp`.
    @WithDefault("30M")
    Duration longest();

    /// Maximum number of remembered tokens.
    @WithDefault("20000")
    int remembered();

    /// Maximum time to remember one, since a remembered token outlives a withdrawn key.
    @WithDefault("5M")
    Duration rememberedFor();
}
