package org.guanai.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Rate limits per client and capacity of the gateway.
@ConfigMapping(prefix = "guanai.limits")
public interface LimitConfig {
    /// Per subject and client of a token.
    Rate client();

    /// Reports of incidents, per subject and client, in addition to [#client()]: never starved by
    /// other traffic.
    Rate incidents();

    /// Per address, without a token.
    Rate anonymous();

    /// Refused tokens per address; more are told to wait. Valid tokens are not concerned.
    Rate failures();

    /// Maximum number of counted clients; the least recently seen are dropped.
    @WithDefault("50000")
    int counted();

    /// Concurrent requests per service.
    @WithDefault("256")
    int inFlight();

    /// Further permits per service, reserved for incidents.
    @WithDefault("32")
    int reserved();

    /// Largest request body.
    @WithDefault("1M")
    MemorySize request();

    /// Largest multipart request body: imports and attachments.
    @WithDefault("32M")
    MemorySize upload();

    /// Largest answer.
    @WithDefault("64M")
    MemorySize answer();

    /// Burst size, refilled evenly over the window.
    interface Rate {
        long requests();

        Duration window();
    }
}
