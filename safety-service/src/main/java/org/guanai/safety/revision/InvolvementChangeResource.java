package org.guanai.safety.revision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.guanai.safety.incident.IncidentView;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/safety/incidents/{id}/involvement-changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Incidents")
public class InvolvementChangeResource {
    private final InvolvementChangeDesk desk;
    private final Once once;

    InvolvementChangeResource(InvolvementChangeDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Add or remove students, name or clear suspects, for a reason, until the incident is closed.
    /// Access changes at once; guardians of an added student are told at once (3.1.5f), those of a
    /// removed one are told of the mistake, a suspect is told nothing any more.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "403",
            description = "`safety.incident-of-several-schools`: only for those above all of them")
    @APIResponse(
            responseCode = "409",
            description =
                    "`safety.incident-closed`, `safety.incident-withdrawn`, `safety.student-involved`, `safety.no-student-left`")
    public RestResponse<IncidentView> changeInvolvement(
            @PathParam("id") UUID id, @NotNull @Valid InvolvementChange change) {
        return once.created(
                change,
                () -> {
                    var view = desk.change(id, change);
                    return Created.at("/api/safety/incidents/" + view.id(), view, view.version());
                });
    }
}
