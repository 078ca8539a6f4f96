package org.guanai.kit.broker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "guanai.broker")
public interface BrokerConfig {
    /// Whether this process relays and consumes; tests do both by hand.
    @WithDefault("true")
    boolean threads();

    /// Longest wait for the broker's acknowledgement of a batch.
    @WithDefault("PT10S")
    Duration patience();

    /// Longest pause before an unreachable broker or database is tried again.
    @WithDefault("PT5S")
    Duration longestPause();

    /// Events sent, or records taken, at once.
    @WithDefault("500")
    int batch();

    /// How often the relay looks for events that no wake-up announced.
    @WithDefault("PT0.2S")
    Duration poll();

    /// Shortest time from one drain of the outbox to the next: under load more events share the
    /// cost of a batch, at rest an event goes at once.
    @WithDefault("PT0.025S")
    Duration pace();

    /// Events that are not urgent are gathered for at most so long before they are taken.
    @WithDefault("PT0.2S")
    Duration gather();

    /// Wellness (`/q/health/well`) fails when an event has been waiting for so long; readiness does
    /// not.
    @WithDefault("PT5M")
    Duration stuckAfter();

    /// Liveness fails when the relay or the consumer has given no sign of life for so long.
    @WithDefault("PT2M")
    Duration deadAfter();

    /// Attempts at one record before it becomes a dead letter.
    @WithDefault("3")
    int attempts();

    /// Before the second attempt at a record; then four times as long each time.
    @WithDefault("PT0.2S")
    Duration pause();

    /// How long the ids of processed events are remembered: longer than the event topics keep
    /// theirs.
    @WithDefault("P45D")
    Duration remembered();
}
