package org.guanai.mentoring.counsel.referral;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.mentoring.care.contact.Disclosure;
import org.jboss.resteasy.reactive.RestResponse;

/// Referrals of children in counselling (转介, 3.1.6d).
@Path("/api/mentoring/counsel-cases/{id}/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Counsellings",
        description =
                "The green channel (3.1.6a–e): requests, rooms, cases, sessions, referrals, screenings")
@RunOnVirtualThread
public class ReferralResource {
    private static final String CASE = "/api/mentoring/counsel-cases/";

    private final ReferralDesk desk;
    private final ReferralList list;
    private final Once once;

    ReferralResource(ReferralDesk desk, ReferralList list, Once once) {
        this.desk = desk;
        this.list = list;
        this.once = once;
    }

    /// Refer a child, with the guardian's consent or since danger does not wait.
    ///
    /// @param id of the case
    @POST
    @RolesAllowed(Roles.COUNSELLOR)
    @APIResponse(responseCode = "201", description = "Sent")
    @APIResponse(responseCode = "409", description = "`mentoring.counsel-case-closed`")
    @APIResponse(responseCode = "422", description = "`mentoring.referral-in-future`")
    public RestResponse<ReferralView> referCounselCase(
            @PathParam("id") UUID id, @NotNull @Valid ReferralEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = list.one(id, desk.send(id, entry));
                    return Created.at(CASE + id + "/referrals/" + view.id(), view, view.version());
                });
    }

    /// List the referrals of a case, without their words.
    ///
    /// @param id of the case
    @GET
    @RolesAllowed(Roles.COUNSELLOR)
    public Page<ReferralView> listCounselReferrals(
            @PathParam("id") UUID id, @BeanParam Paging paging) {
        return list.list(id, paging);
    }

    /// Note what became of a referral.
    ///
    /// @param id of the case
    /// @param referral id of the referral
    @PUT
    @Path("{referral}")
    @RolesAllowed(Roles.COUNSELLOR)
    @APIResponse(responseCode = "200", description = "Noted")
    public RestResponse<ReferralView> changeCounselReferral(
            @PathParam("id") UUID id,
            @PathParam("referral") UUID referral,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReferralChange change) {
        desk.change(id, referral, ifMatch, change);
        var view = list.one(id, referral);
        return Editable.of(view, view.version());
    }

    /// Open the words of a referral, for a stated reason that is kept. The answer is never stored.
    ///
    /// @param id of the case
    /// @param referral id of the referral
    @POST
    @Path("{referral}/disclosures")
    @WithoutKey
    @RolesAllowed(Roles.COUNSELLOR)
    public ReferralText discloseCounselReferral(
            @PathParam("id") UUID id,
            @PathParam("referral") UUID referral,
            @NotNull @Valid Disclosure disclosure) {
        return desk.disclose(id, referral, disclosure.reason());
    }
}
