package org.guanai.aid.donation;

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
import org.guanai.aid.donation.order.DonationUseView;
import org.guanai.aid.donation.order.EntryWithdrawal;
import org.guanai.aid.donation.order.UseEntry;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(DonationUseResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Donations", description = "Donation campaigns with an earmarked account (捐助, 3.2.4d)")
public class DonationUseResource {
    static final String PATH = "/api/aid/campaigns/{id}/uses";

    private final DonationUseDesk desk;
    private final Once once;

    DonationUseResource(DonationUseDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record what was done with donated money, for one child of the group that it was given for.
    ///
    /// @param id id of a campaign
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    @APIResponse(
            responseCode = "409",
            description = "`aid.campaign-exhausted`, `aid.voucher-taken`")
    public RestResponse<DonationUseView> recordDonationUse(
            @PathParam("id") UUID id, @NotNull @Valid UseEntry entry) {
        return once.created(entry, () -> created(id, desk.use(id, entry)));
    }

    /// List what was done with the money of a campaign, oldest first.
    ///
    /// @param id id of a campaign
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER, Roles.AUDITOR})
    public Page<DonationUseView> listDonationUses(
            @PathParam("id") UUID id, @BeanParam Paging paging) {
        return desk.list(id, paging);
    }

    /// Withdraw a use that was entered wrong, for a reason; the money is free again.
    ///
    /// @param id id of a campaign
    /// @param use id of the entry
    @POST
    @Path("{use}/withdrawals")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "409", description = "`aid.entry-withdrawn`, `aid.donation-used`")
    public RestResponse<DonationUseView> withdrawDonationUse(
            @PathParam("id") UUID id,
            @PathParam("use") UUID use,
            @NotNull @Valid EntryWithdrawal withdrawal) {
        return once.created(withdrawal, () -> created(id, desk.withdraw(id, use, withdrawal)));
    }

    private static Created<DonationUseView> created(UUID id, DonationUseView view) {
        return Created.at("/api/aid/campaigns/" + id + "/uses/" + view.id(), view);
    }
}
