package org.guanai.notification.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.Map;

/// The contact chain's time-outs. Real time, not business time: they measure how long a person
/// takes to answer.
@ConfigMapping(prefix = "guanai.chain")
public interface ChainConfig {
    /// After so long without an acknowledgement the next guardian is told.
    @WithName("wait")
    @WithDefault("PT5M")
    Duration pause();

    /// The same for single severities, 1–4: `guanai.chain.wait-by-severity.4=PT2M`.
    Map<Integer, Duration> waitBySeverity();

    /// A notice about somebody who never arrives from the registry is given up after so long.
    @WithDefault("PT30M")
    Duration patience();

    /// A reminder goes up the tree when nobody at its level has turned up after so long.
    @WithDefault("PT1M")
    Duration grace();

    default Duration waitFor(int severity) {
        return waitBySeverity().getOrDefault(severity, pause());
    }
}
