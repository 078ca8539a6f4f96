package org.guanai.gateway.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Origins that may call the platform from a browser. None by default.
@ConfigMapping(prefix = "guanai.cors")
interface CorsConfig {
    /// `https://portal.example.gov.cn`, exactly as browsers send it; `http://localhost:*` stands
    /// for every port.
    Optional<List<String>> origins();

    /// How long a browser may cache the answer.
    @WithDefault("1H")
    Duration remembered();
}
