package org.guanai.aid.recovery.setoff;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/aid/recoveries/{id}/set-offs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Recoveries")
public class SetOffResource {
    private final SetOffDesk desk;
    private final Once once;

    SetOffResource(SetOffDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Propose to set what was paid too much off against a later payment of the child, as the
    /// family agreed (抵扣). Something of the payment is always left; a second officer approves.
    ///
    /// @param id id of a claim
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @APIResponse(responseCode = "403", description = "`aid.county-only`")
    @APIResponse(
            responseCode = "409",
            description =
                    "`aid.repaid-too-much`, `aid.set-off-too-much`, `aid.set-off-open`,"
                            + " `aid.in-payment`, or it is over")
    @APIResponse(responseCode = "422", description = "`aid.set-off-same`")
    public RestResponse<SetOffView> proposeSetOff(
            @PathParam("id") UUID id, @NotNull @Valid SetOffEntry entry) {
        return once.created(entry, () -> created(desk.propose(id, entry)));
    }

    /// List the set-offs of a claim, oldest first.
    ///
    /// @param id id of a claim
    @GET
    @RolesAllowed({Roles.GUARDIAN, Roles.COUNTY_OFFICER, Roles.AID_OFFICER, Roles.AUDITOR})
    public SetOffList listSetOffs(@PathParam("id") UUID id) {
        return new SetOffList(desk.list(id));
    }

    /// Approve a set-off, as a second officer: neither who claimed nor who proposed it. The next
    /// payment list takes it, and the family is told.
    ///
    /// @param id id of a claim
    /// @param setOff id of a set-off of it
    @POST
    @Path("{setOff}/approvals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @APIResponse(
            responseCode = "409",
            description = "`aid.proposer-approves`, `aid.in-payment`, `aid.set-off-over`")
    public RestResponse<SetOffView> approveSetOff(
            @PathParam("id") UUID id, @PathParam("setOff") UUID setOff) {
        return once.created(setOff, () -> created(desk.approve(id, setOff)));
    }

    /// Withdraw a set-off that nothing was taken for; the family is told if it had been approved.
    ///
    /// @param id id of a claim
    /// @param setOff id of a set-off of it
    @POST
    @Path("{setOff}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @APIResponse(responseCode = "409", description = "`aid.in-payment`, `aid.set-off-over`")
    public RestResponse<SetOffView> withdrawSetOff(
            @PathParam("id") UUID id,
            @PathParam("setOff") UUID setOff,
            @NotNull @Valid SetOffWithdrawal withdrawal) {
        return once.created(withdrawal, () -> created(desk.withdraw(id, setOff, withdrawal)));
    }

    private static Created<SetOffView> created(SetOffView view) {
        var at = "/api/aid/recoveries/" + view.recoveryId() + "/set-offs/" + view.id();
        return Created.at(at, view);
    }

    public record SetOffList(List<SetOffView> items) {}
}
