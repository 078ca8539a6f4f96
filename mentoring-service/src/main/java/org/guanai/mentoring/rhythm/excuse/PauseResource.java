package org.guanai.mentoring.rhythm.excuse;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/// Pauses (暂停) of pairings: duties rest for a while.
@Path("/api/mentoring/pairings/{id}/pauses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pairings")
@RunOnVirtualThread
public class PauseResource {
    private static final String PAIRING = "/api/mentoring/pairings/";

    private final PauseDesk desk;
    private final Once once;

    PauseResource(PauseDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Lets one duty or all rest for a while, for a stated reason: the windows are excused, not
    /// deleted.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @Operation(operationId = "pausePairing", summary = "Excuse duties for a while")
    @APIResponse(
            responseCode = "201",
            description = "The pause",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PauseView.class)))
    @APIResponse(responseCode = "404", description = "None, or not the caller's")
    @APIResponse(responseCode = "409", description = "`mentoring.pairing-ended`")
    public Response pause(@PathParam("id") UUID id, @NotNull @Valid PauseStart pause) {
        return once.created(pause, () -> Created.at(PAIRING + id, desk.pause(id, pause)))
                .toResponse();
    }
}
