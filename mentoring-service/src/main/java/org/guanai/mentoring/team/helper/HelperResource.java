package org.guanai.mentoring.team.helper;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.identity.Caller;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.team.entry.HelperChange;
import org.guanai.mentoring.team.entry.HelperRegistration;
import org.guanai.mentoring.team.entry.HelperState;
import org.guanai.mentoring.team.vetting.VettingOutcome;
import org.guanai.mentoring.team.vetting.VettingView;
import org.jboss.resteasy.reactive.RestResponse;

/// Helpers who are not staff (3.1.4a): surrogate parents (代理家长) and external counsellors (校外辅导员).
@Path("/api/mentoring/helpers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Helpers", description = "Helpers who are not staff, and their vetting (3.1.4a–e)")
@RunOnVirtualThread
public class HelperResource {
    private static final String PATH = "/api/mentoring/helpers/";

    private final HelperDesk desk;
    private final HelperChanges changes;
    private final HelperList list;
    private final VettingDesk vettings;
    private final Once once;
    private final Caller caller;

    HelperResource(
            HelperDesk desk,
            HelperChanges changes,
            HelperList list,
            VettingDesk vettings,
            Once once,
            Caller caller) {
        this.desk = desk;
        this.changes = changes;
        this.list = list;
        this.vettings = vettings;
        this.once = once;
        this.caller = caller;
    }

    /// Register a helper as a candidate (3.1.4b, 3.1.4e). Pairings are possible once a vetting is
    /// passed.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "422", description = "`mentoring.category-not-of-type`")
    public RestResponse<HelperView> registerHelper(
            @NotNull @Valid HelperRegistration registration) {
        return once.created(
                registration,
                () -> {
                    var view = desk.register(registration, caller);
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List helpers, oldest first: of the caller's organisation, of those below it and of those
    /// above it.
    ///
    /// @param state only those in this state
    @GET
    @RolesAllowed({
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR,
        Roles.HELPER
    })
    public Page<HelperView> listHelpers(
            @QueryParam("state") HelperState state, @BeanParam Paging paging) {
        return list.list(Optional.ofNullable(state), paging);
    }

    /// One helper with their vettings. A helper sees only themself.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR,
        Roles.HELPER
    })
    public RestResponse<HelperView> getHelper(@PathParam("id") UUID id) {
        var view = list.one(id);
        return Editable.of(view, view.version());
    }

    /// Change what is on record about a helper, such as the phone. Phone and e-mail, which are not
    /// shown, stay when they are absent.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "422", description = "`mentoring.category-not-of-type`")
    public RestResponse<HelperView> changeHelper(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid HelperChange change) {
        var view = changes.change(id, ifMatch, change);
        return Editable.of(view, view.version());
    }

    /// Let a helper go who helps no more: their pairings end and their account closes. A passed
    /// vetting brings them back.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Gone")
    @APIResponse(responseCode = "409", description = "`mentoring.helper-left`")
    public RestResponse<HelperView> withdrawHelper(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    var view = changes.leave(id, withdrawal);
                    return Created.at(PATH + id, view, view.version());
                });
    }

    /// Suspend a helper by hand, for a reason that is kept: all their pairings and assignments end
    /// at once. A new vetting that is passed brings them back.
    @POST
    @Path("{id}/suspensions")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Suspended")
    @APIResponse(responseCode = "409", description = "`mentoring.helper-not-active`")
    public RestResponse<HelperView> suspendHelper(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal why) {
        return once.created(
                why,
                () -> {
                    var view = changes.suspend(id, why);
                    return Created.at(PATH + id, view, view.version());
                });
    }

    /// Turn an application down, for a reason that is kept.
    @POST
    @Path("{id}/refusals")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Turned down")
    @APIResponse(responseCode = "409", description = "`mentoring.helper-no-candidate`")
    public RestResponse<HelperView> refuseHelper(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal why) {
        return once.created(
                why,
                () -> {
                    var view = changes.refuse(id, why);
                    return Created.at(PATH + id, view, view.version());
                });
    }

    /// Record a vetting (审查): the police record check and the statutory grounds that exclude a
    /// person, by the form with which it was asked for. Whoever took the application does not vet.
    /// One that is not passed suspends the helper and ends their pairings at once.
    @POST
    @Path("{id}/vettings")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(
            responseCode = "422",
            description =
                    "`mentoring.vetting-expired-already`, `mentoring.vetting-too-long`,"
                            + " `mentoring.vetting-form-order`")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "409", description = "`mentoring.vetting-by-recruiter`")
    public RestResponse<VettingView> recordVetting(
            @PathParam("id") UUID id, @NotNull @Valid VettingOutcome outcome) {
        return once.created(
                outcome, () -> Created.at(PATH + id, vettings.record(id, outcome, caller)));
    }
}
