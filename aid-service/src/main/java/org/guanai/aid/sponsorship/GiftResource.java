package org.guanai.aid.sponsorship;

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
import org.guanai.aid.sponsorship.order.GiftEntry;
import org.guanai.aid.sponsorship.order.GiftWithdrawal;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(GiftResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sponsorships", description = "One-to-one sponsorships (一对一资助, 3.1.3e)")
public class GiftResource {
    static final String PATH = "/api/aid/sponsorships/{id}/gifts";

    private final GiftDesk desk;
    private final Once once;

    GiftResource(GiftDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record a gift as it was handed over, before a witness. Money comes by an account, never by
    /// hand.
    ///
    /// @param id id of a sponsorship
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER})
    @APIResponse(responseCode = "409", description = "`aid.sponsorship-over`")
    @APIResponse(responseCode = "422", description = "`aid.gift-way`")
    public RestResponse<GiftView> recordGift(
            @PathParam("id") UUID id, @NotNull @Valid GiftEntry entry) {
        return once.created(entry, () -> created(id, desk.record(id, entry)));
    }

    /// List the gifts of a sponsorship, oldest first.
    ///
    /// @param id id of a sponsorship
    @GET
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR
    })
    public Page<GiftView> listGifts(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return desk.list(id, paging);
    }

    /// Withdraw a gift that was entered wrong, for a reason.
    ///
    /// @param id id of a sponsorship
    /// @param gift id of the gift
    @POST
    @Path("{gift}/withdrawals")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER})
    @APIResponse(responseCode = "409", description = "`aid.gift-withdrawn`")
    public RestResponse<GiftView> withdrawGift(
            @PathParam("id") UUID id,
            @PathParam("gift") UUID gift,
            @NotNull @Valid GiftWithdrawal withdrawal) {
        return once.created(withdrawal, () -> created(id, desk.withdraw(id, gift, withdrawal)));
    }

    private static Created<GiftView> created(UUID id, GiftView view) {
        return Created.at("/api/aid/sponsorships/" + id + "/gifts/" + view.id(), view);
    }
}
