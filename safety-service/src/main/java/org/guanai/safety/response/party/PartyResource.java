package org.guanai.safety.response.party;

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

@Path("/api/safety/incidents/{id}/parties")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Incident parties", description = "Adults and outsiders in an incident (3.1.5e)")
public class PartyResource {
    private final PartyDesk desk;
    private final Once once;

    PartyResource(PartyDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Name an adult or outsider in an incident, and their role.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "The incident is over")
    @APIResponse(responseCode = "422", description = "`safety.suspect-by-involvement`")
    public RestResponse<PartyView> nameParty(
            @PathParam("id") UUID id, @NotNull @Valid PartyEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.name(id, entry);
                    return Created.at(here(id) + view.id(), view);
                });
    }

    /// List the adults and outsiders in an incident, oldest first.
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public PartyLog listParties(@PathParam("id") UUID id) {
        return desk.list(id);
    }

    /// Take somebody out who was named by mistake.
    ///
    /// @param party id of somebody in it
    @POST
    @Path("{party}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.party-withdrawn`")
    public RestResponse<PartyView> withdrawParty(
            @PathParam("id") UUID id,
            @PathParam("party") UUID party,
            @NotNull @Valid PartyWithdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    var view = desk.withdraw(id, party, withdrawal.reason());
                    return Created.at(here(id) + party, view);
                });
    }

    private static String here(UUID incident) {
        return "/api/safety/incidents/" + incident + "/parties/";
    }
}
