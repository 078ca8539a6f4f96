package org.guanai.gateway.services;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// Routes to the services.
@ConfigMapping(prefix = "guanai.routes")
public interface RouteConfig {
    /// Base URLs of the public ports of each service's replicas, by [Service#path()], separated by
    /// commas.
    @WithParentName
    Map<String, List<URI>> bases();
}
