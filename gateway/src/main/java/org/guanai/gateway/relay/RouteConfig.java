package org.guanai.gateway.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/// Where the rooms are.
@ConfigMapping(prefix = "guanai.routes")
public interface RouteConfig {
    /// Base URL of the public port of each room, by [Room#path()].
    @WithParentName
    Map<String, URI> bases();
}
