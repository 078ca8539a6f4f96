package org.guanai.aid.approval;

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
import org.guanai.aid.application.AidApplicationView;
import org.guanai.aid.approval.order.Reopening;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/aid/applications/{id}/reopenings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Decisions")
public class ReopeningResource {
    private static final String APPLICATIONS = "/api/aid/applications";

    private final ReopeningDesk desk;
    private final Once once;

    ReopeningResource(ReopeningDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Reopen an application whose last decision was a slip, for a reason: the same level or the
    /// one above it. The school's decision until its notice is published, the county's until the
    /// bank has the payment; what was granted goes back to the budget.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "403", description = "Below the level that decided")
    @APIResponse(
            responseCode = "409",
            description = "Nothing decided, notice published, or the bank has the payment")
    public RestResponse<AidApplicationView> reopenApplication(
            @PathParam("id") UUID id, @NotNull @Valid Reopening reopening) {
        return once.created(
                reopening,
                () -> {
                    var view = desk.reopen(id, reopening);
                    return Created.at(APPLICATIONS + "/" + id, view, view.version());
                });
    }
}
