package org.guanai.gateway.services;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;

/// Readiness endpoints of the services.
@ConfigMapping(prefix = "guanai.health")
public interface HealthConfig {
    /// Base URLs of the management ports of each service's replicas, by its path, separated by
    /// commas, in the order of its routes.
    @WithParentName
    Map<String, List<String>> bases();
}
