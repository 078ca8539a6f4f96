package org.guanai.gateway.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;

/// Where the rooms say whether they are ready.
@ConfigMapping(prefix = "guanai.health")
public interface HealthConfig {
    /// Base URLs of the management ports of each room's replicas, by its path; one or several,
    /// separated by commas. Where a room has several, they stand in the order of its routes.
    @WithParentName
    Map<String, List<String>> bases();
}
