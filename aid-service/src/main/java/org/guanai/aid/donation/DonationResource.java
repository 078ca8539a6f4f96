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
import org.guanai.aid.donation.order.DonationEntry;
import org.guanai.aid.donation.order.EntryWithdrawal;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(DonationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Donations", description = "Donation campaigns with an earmarked account (捐助, 3.2.4d)")
public class DonationResource {
    static final String PATH = "/api/aid/campaigns/{id}/donations";

    private final DonationDesk desk;
    private final Once once;

    DonationResource(DonationDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record a donation to a campaign, with its receipt.
    ///
    /// @param id id of a campaign
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "409", description = "`aid.campaign-closed`, `aid.receipt-taken`")
    public RestResponse<DonationView> recordDonation(
            @PathParam("id") UUID id, @NotNull @Valid DonationEntry entry) {
        return once.created(entry, () -> created(id, desk.receive(id, entry)));
    }

    /// List the donations to a campaign, oldest first.
    ///
    /// @param id id of a campaign
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER, Roles.AUDITOR})
    public Page<DonationView> listDonations(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return desk.list(id, paging);
    }

    /// Withdraw a donation that was entered wrong, for a reason; not what is used already.
    ///
    /// @param id id of a campaign
    /// @param donation id of the entry
    @POST
    @Path("{donation}/withdrawals")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "409", description = "`aid.entry-withdrawn`, `aid.donation-used`")
    public RestResponse<DonationView> withdrawDonation(
            @PathParam("id") UUID id,
            @PathParam("donation") UUID donation,
            @NotNull @Valid EntryWithdrawal withdrawal) {
        return once.created(withdrawal, () -> created(id, desk.withdraw(id, donation, withdrawal)));
    }

    private static Created<DonationView> created(UUID id, DonationView view) {
        return Created.at("/api/aid/campaigns/" + id + "/donations/" + view.id(), view);
    }
}
