package org.guanai.kit.retention;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Map;

@ConfigMapping(prefix = "guanai.retention")
public interface RetentionConfig {
    /// How long rows are kept, by the name of their kind; in real time.
    Map<String, Duration> kept();
}
