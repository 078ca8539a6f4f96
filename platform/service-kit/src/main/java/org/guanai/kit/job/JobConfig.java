package org.guanai.kit.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "guanai.jobs")
interface JobConfig {
    /// Whether this process runs jobs; otherwise it only accepts them.
    @WithDefault("true")
    boolean threads();

    /// Concurrent jobs of one replica.
    @WithDefault("2")
    int parallel();

    /// Concurrent jobs of one kind and one organisation, in all replicas together: large imports of
    /// one school leave places to others.
    @WithDefault("2")
    int ofOneOrganisation();

    /// Duration of a lease; renewed three times as often.
    @WithDefault("PT20S")
    Duration lease();

    /// Attempts at a job before it fails. A kill counts as one, an orderly shutdown does not.
    @WithDefault("5")
    int attempts();

    /// Delay before the first retry; doubled each time.
    @WithDefault("PT2S")
    Duration pause();

    /// Polling interval, for jobs of other replicas and expired leases.
    @WithDefault("PT1S")
    Duration poll();
}
