package org.guanai.safety.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;

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

    /// Keeps that the authorities were told, with the stage's clock (rule `incident-reports`).
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @Operation(
            operationId = "reportOnIncident",
            summary = "Report on an incident: first, continued, final")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "404", description = "No such incident")
    @APIResponse(responseCode = "409", description = "Out of order, or the incident is closed")
    public Response report(@PathParam("id") UUID id, @NotNull @Valid Reporting reporting) {
        return once.created(
                        reporting,
                        () -> {
                            var view = desk.report(id, reporting);
                            return Created.at("/api/safety/incidents/" + id + "/reports", view);
                        })
                .toResponse();
    }

    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    @Operation(
            operationId = "incidentReports",
            summary = "Reports on an incident, and which one is due next")
    @APIResponse(
            responseCode = "200",
            description = "Oldest first",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReportView.Log.class)))
    @APIResponse(responseCode = "404", description = "No such incident")
    public Response list(@PathParam("id") UUID id) {
        return Response.ok(desk.list(id)).build();
    }

    /// @param to police, bureau, civil affairs …
    /// @param text sealed in the database
    public record Reporting(
            @NotNull Stage stage,
            @NotBlank @Size(max = 100) String to,
            @NotBlank @Size(max = 8000) String text) {}
}
