package org.guanai.gateway.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/// Where the rooms say whether they are ready.
@ConfigMapping(prefix = "guanai.health")
interface HealthConfig {
    /// Base URL of the management port of each room, by its path.
    @WithParentName
    Map<String, String> bases();
}
