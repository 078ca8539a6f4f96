package org.guanai.kit.broker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "guanai.broker")
public interface BrokerConfig {
    /// Whether this process runs the relay and the inbox. Tests call them directly.
    @WithDefault("true")
    boolean threads();

    /// Longest wait for the broker's acknowledgement of a batch.
    @WithDefault("PT10S")
    Duration patience();

    /// Longest pause before an unreachable broker or database is tried again.
    @WithDefault("PT5S")
    Duration longestPause();

    /// Batch size of the relay and of the inbox.
    @WithDefault("500")
    int batch();

    /// Polling interval of the relay, for events of which it was not woken.
    @WithDefault("PT0.2S")
    Duration poll();

    /// Minimum time between two drains of the outbox. Under load more events share a batch; an idle
    /// relay sends at once.
    @WithDefault("PT0.025S")
    Duration pace();

    /// Maximum time that the broker gathers events that are not urgent before a fetch returns.
    @WithDefault("PT0.2S")
    Duration gather();

    /// Age of the oldest event at which wellness (`/q/health/well`) fails. Readiness does not
    /// depend on it.
    @WithDefault("PT5M")
    Duration stuckAfter();

    /// Time without a heartbeat after which liveness fails.
    @WithDefault("PT2M")
    Duration deadAfter();

    /// Attempts at one record before it becomes a dead letter.
    @WithDefault("3")
    int attempts();

    /// Delay before the second attempt at a record; four times as long before each further one.
    @WithDefault("PT0.2S")
    Duration pause();

    /// Retention of the ids of processed events. Must exceed the retention of the event topics.
    @WithDefault("P45D")
    Duration remembered();
}
