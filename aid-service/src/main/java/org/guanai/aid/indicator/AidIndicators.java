package org.guanai.aid.indicator;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guanai.kit.indicator.IndicatorResource;
import org.guanai.kit.indicator.Scorecard;

/// What was applied for, given, granted and paid (3.1.3h, 3.3.2).
@Path("/api/aid/indicators")
@Produces(MediaType.APPLICATION_JSON)
public class AidIndicators extends IndicatorResource {
    AidIndicators(Scorecard scorecard) {
        super(scorecard);
    }
}
