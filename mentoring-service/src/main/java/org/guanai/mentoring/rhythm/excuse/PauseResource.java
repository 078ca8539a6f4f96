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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

/// Pauses (暂停) of pairings: duties rest for a while.
@Path("/api/mentoring/pairings/{id}/pauses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Pairings",
        description =
                "Pairings of children with helpers, and children without one (3.1.3a, 3.1.3f, 3.1.4e)")
@RunOnVirtualThread
public class PauseResource {
    private static final String PAIRING = "/api/mentoring/pairings/";

    private final PauseDesk desk;
    private final Once once;

    PauseResource(PauseDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Let one duty of a pairing, or all, rest for a while. The windows are excused, not deleted.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Paused")
    @APIResponse(responseCode = "409", description = "`mentoring.pairing-ended`")
    public RestResponse<PauseView> pausePairing(
            @PathParam("id") UUID id, @NotNull @Valid PauseStart pause) {
        return once.created(pause, () -> Created.at(PAIRING + id, desk.pause(id, pause)));
    }
}
