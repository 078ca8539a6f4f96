package org.guanai.files.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Limits of attachments.
@ConfigMapping(prefix = "guanai.attachments")
public interface AttachmentConfig {
    /// Of one file; larger ones answer 413. `quarkus.http.limits.max-body-size` must be a little
    /// larger.
    @WithDefault("10M")
    MemorySize size();

    /// Of one record, those that were withdrawn not counted.
    @WithDefault("20")
    int most();

    /// Files that are received at a time: each is looked at as a whole, in memory.
    @WithDefault("2")
    int parallel();

    /// How long a withdrawn file can still be brought back by hand before it is erased.
    @WithDefault("P30D")
    Duration keptWithdrawn();
}
