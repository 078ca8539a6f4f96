package org.guanai.kit.broker.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// The topics that this service owns, by full name; created at its start.
@ConfigMapping(prefix = "guanai.topics")
interface TopicsConfig {
    /// Event topics: records are deleted after the retention.
    Optional<Set<String>> events();

    /// Snapshot topics: compacted, the last record of each key stays.
    Optional<Set<String>> snapshots();

    @WithDefault("P30D")
    Duration retention();

    @WithDefault("3")
    int partitions();
}
