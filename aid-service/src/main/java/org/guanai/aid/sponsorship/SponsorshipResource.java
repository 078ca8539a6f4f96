package org.guanai.aid.sponsorship;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.aid.sponsorship.order.SponsorshipEnding;
import org.guanai.aid.sponsorship.order.SponsorshipEntry;
import org.guanai.aid.sponsorship.report.SponsorReport;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(SponsorshipResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sponsorships", description = "One-to-one sponsorships (一对一资助, 3.1.3e)")
public class SponsorshipResource {
    static final String PATH = "/api/aid/sponsorships";

    private final SponsorshipDesk desk;
    private final MessageDesk messages;
    private final Once once;

    SponsorshipResource(SponsorshipDesk desk, MessageDesk messages, Once once) {
        this.desk = desk;
        this.messages = messages;
        this.once = once;
    }

    /// Agree a sponsorship of one child by one sponsor, with the guardian's consent (3.1.3e).
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER})
    @APIResponse(responseCode = "409", description = "`aid.has-sponsor`")
    @APIResponse(
            responseCode = "422",
            description = "`aid.consent-to-come`, `aid.gift-too-small`, `aid.not-enrolled`")
    public RestResponse<SponsorshipView> agreeSponsorship(@NotNull @Valid SponsorshipEntry entry) {
        return once.created(entry, () -> created(desk.agree(entry)));
    }

    /// List sponsorships, newest first.
    ///
    /// @param student id of a student
    /// @param org path of an organisation: its own and those below it
    /// @param active only those that stand
    /// @param due only those whose next gift is due
    @GET
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR
    })
    public Page<SponsorshipView> listSponsorships(
            @QueryParam("student") UUID student,
            @QueryParam("org") String org,
            @QueryParam("active") @DefaultValue("false") boolean active,
            @QueryParam("due") @DefaultValue("false") boolean due,
            @BeanParam Paging paging) {
        return desk.list(student, org, active, due, paging);
    }

    /// Get a sponsorship.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR
    })
    public SponsorshipView getSponsorship(@PathParam("id") UUID id) {
        return desk.one(id);
    }

    /// End a sponsorship; either side may say so.
    @POST
    @Path("{id}/endings")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER})
    @APIResponse(responseCode = "409", description = "`aid.sponsorship-over`")
    public RestResponse<SponsorshipView> endSponsorship(
            @PathParam("id") UUID id, @NotNull @Valid SponsorshipEnding ending) {
        return once.created(ending, () -> created(desk.end(id, ending)));
    }

    /// Get what the school hands to the sponsor: what was given, the child's own words as the
    /// school let them through, and no name but the given one, by consent. Taking it out is
    /// audited.
    @GET
    @Path("{id}/report")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER})
    public SponsorReport getSponsorReport(@PathParam("id") UUID id) {
        return messages.report(id);
    }

    private static Created<SponsorshipView> created(SponsorshipView view) {
        return Created.at(PATH + "/" + view.id(), view, view.version());
    }
}
