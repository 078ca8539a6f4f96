package org.guanai.safety.trend;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;

@Path("/api/safety/trend")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Safety trends",
        description = "Incidents, near misses and bullying from term to term (3.1.5e, 3.1.5h)")
public class TrendResource {
    private final TrendDesk desk;

    TrendResource(TrendDesk desk) {
        this.desk = desk;
    }

    /// Get how incidents, near misses and bullying go from term to term.
    ///
    /// @param school 10-digit 学校标识码; the caller's own place with all below it when absent
    /// @param terms how many terms, the one of today included
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public SafetyTrend getSafetyTrend(
            @QueryParam("school") String school,
            @QueryParam("terms") @DefaultValue("6") @Min(1) @Max(12) int terms) {
        return desk.of(school, terms);
    }
}
