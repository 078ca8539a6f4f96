package org.guanai.gateway.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// The clocks that run on a relayed request.
@ConfigMapping(prefix = "guanai.relay")
interface RelayConfig {
    @WithDefault("2S")
    Duration connect();

    /// Nothing moves in either direction.
    @WithDefault("30S")
    Duration idle();

    /// From the first byte of the request to the last of the answer.
    @WithDefault("5M")
    Duration whole();

    /// How long an unused connection to a room is kept; shorter than the rooms keep it.
    @WithDefault("30S")
    Duration keepAlive();
}
