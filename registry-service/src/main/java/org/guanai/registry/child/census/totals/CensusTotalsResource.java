package org.guanai.registry.child.census.totals;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;

/// The numbers of a census (3.1.3b).
@Path("/api/registry/censuses/{id}/totals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Censuses", description = "Censuses of left-behind children (留守儿童摸底)")
public class CensusTotalsResource {
    private final CensusCounts counts;

    CensusTotalsResource(CensusCounts counts) {
        this.counts = counts;
    }

    /// Get the numbers of a census in the caller's school or county. Once it is frozen they stay.
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public CensusTotals getCensusTotals(@PathParam("id") UUID id) {
        return counts.of(id);
    }
}
