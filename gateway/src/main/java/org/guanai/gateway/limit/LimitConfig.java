package org.guanai.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How much one client may ask, and how much the gateway carries at once.
@ConfigMapping(prefix = "guanai.limits")
public interface LimitConfig {
    /// Per subject and client of a token.
    Rate client();

    /// Reporting incidents, per subject and client, on top of [#client()]: never starved by other
    /// traffic.
    Rate incidents();

    /// Per address, without a token.
    Rate anonymous();

    /// Refused tokens per address; more are refused unread.
    Rate failures();

    /// How many clients are counted; the least recently seen are forgotten first.
    @WithDefault("50000")
    int counted();

    /// Requests in each room at once.
    @WithDefault("256")
    int inFlight();

    /// Further places in each room that only incidents may take.
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

    /// So many requests at once, regained evenly over the window.
    interface Rate {
        long requests();

        Duration window();
    }
}
