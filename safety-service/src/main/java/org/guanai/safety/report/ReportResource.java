package org.guanai.safety.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/safety/incidents/{id}/reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Incident reports", description = "Staged reports to the authorities (3.1.5e)")
public class ReportResource {
    private final ReportDesk desk;
    private final Once once;

    ReportResource(ReportDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record a report to the authorities: first, continued or final, each with its clock (rule
    /// `incident-reports`).
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "Out of order, or the incident is closed")
    public RestResponse<ReportView> recordReport(
            @PathParam("id") UUID id, @NotNull @Valid ReportEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.report(id, entry);
                    return Created.at("/api/safety/incidents/" + id + "/reports", view);
                });
    }

    /// List the reports on an incident, oldest first, and which one is due next.
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.AUDITOR
    })
    public ReportLog listReports(@PathParam("id") UUID id) {
        return desk.list(id);
    }
}
