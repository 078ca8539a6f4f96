package org.guanai.gateway.services;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Time-outs of a relayed request.
@ConfigMapping(prefix = "guanai.relay")
public interface RelayConfig {
    @WithDefault("2S")
    Duration connect();

    /// Idle time-out, in either direction.
    @WithDefault("30S")
    Duration idle();

    /// Overall time-out, from the first byte of the request to the last of the answer.
    @WithDefault("5M")
    Duration whole();

    /// Idle time of a pooled connection; shorter than the services keep it.
    @WithDefault("30S")
    Duration keepAlive();
}
