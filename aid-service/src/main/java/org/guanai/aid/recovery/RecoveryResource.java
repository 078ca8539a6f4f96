package org.guanai.aid.recovery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(RecoveryResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Recoveries", description = "What was paid too much (多发退回, 3.3.2b)")
public class RecoveryResource {
    static final String PATH = "/api/aid/recoveries";

    private final RecoveryDesk desk;
    private final Once once;

    RecoveryResource(RecoveryDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Claim what was paid too much of an application, with a reason for the family, who is told of
    /// it.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @APIResponse(responseCode = "403", description = "`aid.county-only`")
    @APIResponse(
            responseCode = "409",
            description = "`aid.nothing-paid`, `aid.claim-over-payment`, `aid.recovery-open`")
    public RestResponse<RecoveryView> claimRecovery(@NotNull @Valid RecoveryClaim claim) {
        return once.created(claim, () -> created(desk.claim(claim)));
    }

    /// List what was paid too much, newest first.
    @GET
    @RolesAllowed({Roles.GUARDIAN, Roles.COUNTY_OFFICER, Roles.AID_OFFICER, Roles.AUDITOR})
    public Page<RecoveryView> listRecoveries(@BeanParam Paging paging) {
        return desk.list(paging);
    }

    /// Get a claim with what was paid back of it.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.GUARDIAN, Roles.COUNTY_OFFICER, Roles.AID_OFFICER, Roles.AUDITOR})
    public RecoveryView getRecovery(@PathParam("id") UUID id) {
        return desk.one(id);
    }

    /// Record money that a family has given back, in one part or many; it is free in the budget
    /// again.
    @POST
    @Path("{id}/repayments")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @APIResponse(responseCode = "409", description = "`aid.repaid-too-much`, or it is over")
    public RestResponse<RecoveryView> recordRepayment(
            @PathParam("id") UUID id, @NotNull @Valid RepaymentEntry entry) {
        return once.created(entry, () -> created(desk.repay(id, entry)));
    }

    /// Waive what is still owed, for a reason; the county only.
    @POST
    @Path("{id}/waivers")
    @RolesAllowed({Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "409", description = "`aid.set-off-open`, or it is over")
    public RestResponse<RecoveryView> waiveRecovery(
            @PathParam("id") UUID id, @NotNull @Valid RecoveryEnding ending) {
        return once.created(ending, () -> created(desk.waive(id, ending)));
    }

    /// Withdraw a claim that was itself wrong, before anything is paid back.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @APIResponse(
            responseCode = "409",
            description = "`aid.recovery-begun`, `aid.set-off-open`, or it is over")
    public RestResponse<RecoveryView> withdrawRecovery(
            @PathParam("id") UUID id, @NotNull @Valid RecoveryEnding ending) {
        return once.created(ending, () -> created(desk.withdraw(id, ending)));
    }

    private static Created<RecoveryView> created(RecoveryView view) {
        return Created.at(PATH + "/" + view.id(), view);
    }
}
