package org.guanai.kit.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "guanai.clock")
public interface ClockConfig {
    /// Added to the system's time, ISO 8601 (`-PT2400H`); the same in every service. For demo and
    /// tests.
    @WithDefault("PT0S")
    Duration offset();

    /// Whether a production process may run with an offset; only a demo installation allows it.
    @WithDefault("false")
    boolean offsetAllowed();
}
