package org.guanai.sample.leaflet;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guanai.kit.indicator.IndicatorResource;
import org.guanai.kit.indicator.Scorecard;

@Path("/api/sample/indicators")
@Produces(MediaType.APPLICATION_JSON)
public class SampleIndicators extends IndicatorResource {
    SampleIndicators(Scorecard scorecard) {
        super(scorecard);
    }
}
