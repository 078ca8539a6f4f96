package org.guanai.gateway.visit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Which web pages elsewhere may call the platform. None, unless named.
@ConfigMapping(prefix = "guanai.cors")
interface CorsConfig {
    /// `https://portal.example.gov.cn`, exactly as browsers send it.
    Optional<List<String>> origins();

    /// How long a browser may remember the answer.
    @WithDefault("1H")
    Duration remembered();
}
