package org.guanai.kit.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "guanai.jobs")
interface JobConfig {
    /// Whether this process does jobs; otherwise it only accepts them.
    @WithDefault("true")
    boolean threads();

    /// Jobs at the same time in one replica.
    @WithDefault("2")
    int parallel();

    /// How long a silent replica keeps its jobs; it reports three times as often.
    @WithDefault("PT20S")
    Duration lease();

    /// A kill counts as an attempt, an orderly stop does not.
    @WithDefault("5")
    int attempts();

    /// Before a failed job is tried again; doubled each time.
    @WithDefault("PT2S")
    Duration pause();

    /// How often to look for jobs that no wake-up announced: those of other replicas, and left-over
    /// ones.
    @WithDefault("PT1S")
    Duration poll();
}
