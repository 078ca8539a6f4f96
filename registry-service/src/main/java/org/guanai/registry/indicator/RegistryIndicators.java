package org.guanai.registry.indicator;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guanai.kit.indicator.IndicatorResource;
import org.guanai.kit.indicator.Scorecard;

/// Students per special group (2.3).
@Path("/api/registry/indicators")
@Produces(MediaType.APPLICATION_JSON)
public class RegistryIndicators extends IndicatorResource {
    RegistryIndicators(Scorecard scorecard) {
        super(scorecard);
    }
}
