package org.guanai.mentoring.scorecard;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guanai.kit.indicator.IndicatorResource;
import org.guanai.kit.indicator.Scorecard;

/// Coverage (2.4) as it is now, and the contact duties of a term (3.1.3i, 3.1.3j, 3.1.4f-1 to f-3).
@Path("/api/mentoring/indicators")
@Produces(MediaType.APPLICATION_JSON)
public class MentoringIndicators extends IndicatorResource {
    MentoringIndicators(Scorecard scorecard) {
        super(scorecard);
    }
}
