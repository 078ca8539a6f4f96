package org.guanai.safety.handling;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.safety.incident.IncidentView;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/safety/incidents/{id}/state")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Incidents")
public class HandlingResource {
    private final HandlingDesk desk;

    HandlingResource(HandlingDesk desk) {
        this.desk = desk;
    }

    /// Mark an incident as handled (已处置), then closed (已结案). It is closed only when the final
    /// report to the authorities was made, where one is owed (rule `incident-reports`), and none of
    /// its actions is open.
    @PUT
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "403",
            description = "`safety.incident-of-several-schools`: only for those above all of them")
    @APIResponse(
            responseCode = "409",
            description = "Not the next state, `safety.final-report-owed` or `safety.action-open`")
    public RestResponse<IncidentView> moveIncident(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid IncidentMove move) {
        var view = desk.move(id, ifMatch, move.state());
        return Editable.of(view, view.version());
    }
}
