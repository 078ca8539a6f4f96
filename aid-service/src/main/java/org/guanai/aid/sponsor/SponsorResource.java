package org.guanai.aid.sponsor;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(SponsorResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sponsors", description = "Sponsors of children, one to one (资助人, 3.1.3e)")
public class SponsorResource {
    static final String PATH = "/api/aid/sponsors";

    private final SponsorDesk desk;
    private final Once once;

    SponsorResource(SponsorDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Enter a sponsor: a person or an organisation (3.1.3e).
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    public RestResponse<SponsorView> registerSponsor(@NotNull @Valid SponsorEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.register(entry);
                    return Created.at(PATH + "/" + view.id(), view, view.version());
                });
    }

    /// List sponsors, newest first.
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER, Roles.AUDITOR})
    public Page<SponsorView> listSponsors(@BeanParam Paging paging) {
        return desk.list(paging);
    }

    /// Get a sponsor with the contact. Opening it is audited.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER, Roles.AUDITOR})
    public RestResponse<SponsorView> getSponsor(@PathParam("id") UUID id) {
        var view = desk.one(id);
        return Editable.of(view, view.version());
    }

    /// Put a sponsor right, or take the consent to be thanked back.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    public RestResponse<SponsorView> changeSponsor(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SponsorEntry entry) {
        var view = desk.change(id, ifMatch, entry);
        return Editable.of(view, view.version());
    }
}
