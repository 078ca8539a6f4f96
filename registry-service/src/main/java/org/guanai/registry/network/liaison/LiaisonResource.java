package org.guanai.registry.network.liaison;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// The log of talks with departments (部门联络台账, 3.2.3a).
@Path(LiaisonResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Liaisons",
        description = "What was talked over with departments, and what follows (部门联络)")
public class LiaisonResource {
    static final String PATH = "/api/registry/liaisons";

    private final LiaisonDesk desk;
    private final Once once;

    LiaisonResource(LiaisonDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record a talk with a department: what about, what came of it, what is still to be done by
    /// when. What is late then is reminded of.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "422", description = "`registry.receiver-unknown`: no such agency")
    public RestResponse<LiaisonView> recordLiaison(@NotNull @Valid LiaisonEntry liaison) {
        return once.created(liaison, () -> created(desk.record(liaison)));
    }

    /// List talks with departments, those entered last first.
    ///
    /// @param agency only with this one
    /// @param open only those of which something is left to do
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.SAFETY_OFFICER,
        Roles.AID_OFFICER,
        Roles.AUDITOR
    })
    public Page<LiaisonView> listLiaisons(
            @QueryParam("agency") UUID agency,
            @QueryParam("open") @DefaultValue("false") boolean open,
            @BeanParam Paging paging) {
        return desk.list(agency, open, paging);
    }

    /// Read a talk with a department.
    ///
    /// @param id of the entry
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.SAFETY_OFFICER,
        Roles.AID_OFFICER,
        Roles.AUDITOR
    })
    public RestResponse<LiaisonView> getLiaison(@PathParam("id") UUID id) {
        var view = desk.one(id);
        return Editable.of(view, view.version());
    }

    /// Put a talk right: whoever entered it within 14 days, the principal or the county at any
    /// time.
    ///
    /// @param id of the entry
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`registry.withdrawn-already`, `registry.correction-limit`")
    public RestResponse<LiaisonView> correctLiaison(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid LiaisonCorrection correction) {
        var view = desk.correct(id, ifMatch, correction);
        return Editable.of(view, view.version());
    }

    /// Say that what was still to be done is done.
    ///
    /// @param id of the entry
    @POST
    @Path("{id}/follow-ups")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.no-follow-up`")
    public RestResponse<LiaisonView> followUpLiaison(
            @PathParam("id") UUID id, @NotNull @Valid LiaisonFollowUp done) {
        return once.created(done, () -> created(desk.followUp(id, done)));
    }

    /// Take an entry back that should not be there.
    ///
    /// @param id of the entry
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`registry.withdrawn-already`, `registry.correction-limit`")
    public RestResponse<LiaisonView> withdrawLiaison(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason withdrawal) {
        return once.created(withdrawal, () -> created(desk.withdraw(id, withdrawal.reason())));
    }

    private static Created<LiaisonView> created(LiaisonView view) {
        return Created.at(PATH + "/" + view.id(), view, view.version());
    }
}
