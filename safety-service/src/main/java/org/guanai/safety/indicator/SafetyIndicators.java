package org.guanai.safety.indicator;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guanai.kit.indicator.IndicatorResource;
import org.guanai.kit.indicator.Scorecard;

/// Guardians told in time (3.1.5f).
@Path("/api/safety/indicators")
@Produces(MediaType.APPLICATION_JSON)
public class SafetyIndicators extends IndicatorResource {
    SafetyIndicators(Scorecard scorecard) {
        super(scorecard);
    }
}
