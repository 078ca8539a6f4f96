package org.guanai.aid.donation;

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
import org.guanai.aid.donation.order.CampaignEntry;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(CampaignResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Donations", description = "Donation campaigns with an earmarked account (捐助, 3.2.4d)")
public class CampaignResource {
    static final String PATH = "/api/aid/campaigns";

    private final CampaignDesk desk;
    private final Once once;

    CampaignResource(CampaignDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Open a donation campaign for a group of children, such as girls in hardship (3.2.4d), with
    /// an earmarked account.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    public RestResponse<CampaignView> openCampaign(@NotNull @Valid CampaignEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.open(entry);
                    return Created.at(PATH + "/" + view.id(), view, view.version());
                });
    }

    /// List campaigns with their accounts, newest first.
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER, Roles.AUDITOR})
    public Page<CampaignView> listCampaigns(@BeanParam Paging paging) {
        return desk.list(paging);
    }

    /// Get a campaign with its account.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER, Roles.AUDITOR})
    public RestResponse<CampaignView> getCampaign(@PathParam("id") UUID id) {
        var view = desk.one(id);
        return Editable.of(view, view.version());
    }

    /// Change a campaign; its purpose only while no money has come for it.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "409", description = "`aid.campaign-earmarked`")
    public RestResponse<CampaignView> changeCampaign(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CampaignEntry entry) {
        var view = desk.change(id, ifMatch, entry);
        return Editable.of(view, view.version());
    }
}
