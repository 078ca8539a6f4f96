package org.guanai.aid.statistics;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;

@Path(StatisticsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Statistics", description = "What was granted and paid, without names (资助统计, 3.3.2b)")
public class StatisticsResource {
    static final String PATH = "/api/aid/statistics";

    private final StatisticsDesk desk;

    StatisticsResource(StatisticsDesk desk) {
        this.desk = desk;
    }

    /// Count what was granted and paid for a term, by kind of hardship, tier, stage, school, sex or
    /// programme; at most 500 rows, and no child is named.
    ///
    /// @param term `2025-2026-2`
    /// @param by what is counted by
    @GET
    @RolesAllowed({
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public AidStatistics getAidStatistics(
            @QueryParam("term") @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") String term,
            @QueryParam("by") @DefaultValue("KIND") Dimension by) {
        return desk.count(term, by);
    }
}
