package org.guanai.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How tokens are remembered and how long they may live.
@ConfigMapping(prefix = "guanai.token")
public interface TokenConfig {
    /// Longest time between `iat` and `exp`.
    @WithDefault("30M")
    Duration longest();

    /// How many verified tokens are remembered.
    @WithDefault("10000")
    int remembered();

    /// How long at most, since a remembered token outlives a withdrawn key.
    @WithDefault("5M")
    Duration rememberedFor();
}
