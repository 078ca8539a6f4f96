package org.guanai.gateway.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// Where the rooms are.
@ConfigMapping(prefix = "guanai.routes")
public interface RouteConfig {
    /// Base URLs of the public ports of each room's replicas, by [Room#path()]; one or several,
    /// separated by commas.
    @WithParentName
    Map<String, List<URI>> bases();
}
