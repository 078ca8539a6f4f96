package org.guanai.gateway.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;

/// Where the rooms say whether they are ready.
@ConfigMapping(prefix = "guanai.health")
interface HealthConfig {
    /// Base URLs of the management ports of each room's replicas, by its path; one or several,
    /// separated by commas.
    @WithParentName
    Map<String, List<String>> bases();
}
