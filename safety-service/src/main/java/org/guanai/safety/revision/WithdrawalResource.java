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

@Path("/api/safety/incidents/{id}/withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Incidents")
public class WithdrawalResource {
    private final WithdrawalDesk desk;
    private final Once once;

    WithdrawalResource(WithdrawalDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Take an incident back that was reported by mistake (误报), or is a duplicate (重复) of another,
    /// for a reason. It stays readable by its id, leaves lists and counts, and whoever was told is
    /// told so.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "403",
            description = "`safety.incident-of-several-schools`: only for those above all of them")
    @APIResponse(
            responseCode = "409",
            description = "`safety.incident-withdrawn`, `safety.duplicate-of-none`")
    public RestResponse<IncidentView> withdrawIncident(
            @PathParam("id") UUID id, @NotNull @Valid IncidentWithdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    var view = desk.withdraw(id, withdrawal);
                    return Created.at("/api/safety/incidents/" + view.id(), view, view.version());
                });
    }
}
