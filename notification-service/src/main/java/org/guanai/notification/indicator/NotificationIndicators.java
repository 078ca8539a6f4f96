package org.guanai.notification.indicator;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guanai.kit.indicator.IndicatorResource;
import org.guanai.kit.indicator.Scorecard;

/// Notices of incidents acknowledged (3.1.5f).
@Path("/api/notification/indicators")
@Produces(MediaType.APPLICATION_JSON)
public class NotificationIndicators extends IndicatorResource {
    NotificationIndicators(Scorecard scorecard) {
        super(scorecard);
    }
}
