package org.guanai.registry.equality.treatment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.registry.equality.treatment.EquityCounts.Cut;
import org.guanai.registry.equality.treatment.EquityCounts.Row;

/// Whether children are treated alike (1.2, 3.1.2d).
@Path("/api/registry/equality")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Equality reports", description = "Equal treatment and equity (一视同仁, 教育公平)")
public class TreatmentResource {
    private final TreatmentDesk treatment;
    private final EquityCounts equity;

    TreatmentResource(TreatmentDesk treatment, EquityCounts equity) {
        this.treatment = treatment;
        this.equity = equity;
    }

    /// Get the check of equal treatment: migrant children beside local ones in the six fields, in
    /// the caller's school or county. What no service records is said to be so, small groups are
    /// withheld.
    ///
    /// @param term code of the term, `2025-2026-2`
    @GET
    @Path("treatment")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AID_OFFICER,
        Roles.PRINCIPAL,
        Roles.AUDITOR
    })
    public TreatmentReport getEqualTreatment(
            @QueryParam("term") @NotBlank @Size(max = 20) String term) {
        return treatment.report(term);
    }

    /// Get who is at school and how many of them stand in each special group, in the caller's
    /// school or county. Counts of few children are withheld.
    ///
    /// @param cut SEX, SCHOOL, GRADE, VILLAGE or BOARDING
    @GET
    @Path("groups")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public EquityTable getEquity(@QueryParam("cut") @NotNull Cut cut) {
        return new EquityTable(cut, equity.by(cut));
    }

    public record EquityTable(Cut cut, List<Row> rows) {}
}
