package org.guanai.registry.network.referral;

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
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.WithdrawalReason;
import org.guanai.registry.network.order.ReferralAnswer;
import org.guanai.registry.network.order.ReferralClosing;
import org.guanai.registry.network.order.ReferralForm;
import org.guanai.registry.network.order.ReferralForwarding;
import org.guanai.registry.network.order.ReferralReopening;
import org.jboss.resteasy.reactive.RestResponse;

/// Tasks from one organisation or agency to another, or to a family (转介, 四级联动, 3.2.3b).
@Path(ReferralResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Referrals",
        description = "Tasks up and down the network: county, village, school, family (转介)")
public class ReferralResource {
    static final String PATH = "/api/registry/referrals";

    private final ReferralDesk desk;
    private final ReferralList list;
    private final Once once;

    ReferralResource(ReferralDesk desk, ReferralList list, Once once) {
        this.desk = desk;
        this.list = list;
        this.once = once;
    }

    /// Send a task about a child or a matter to an organisation of the county at any level, to an
    /// agency, or to the family of a child. The receiver is told; when the answer is late, the
    /// receiver is reminded, then whoever is responsible there, then the county.
    @POST
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.SAFETY_OFFICER,
        Roles.AID_OFFICER,
        Roles.AGENCY
    })
    @APIResponse(
            responseCode = "422",
            description = "`registry.receiver-unknown`, `registry.student-unknown`")
    public RestResponse<ReferralView> sendReferral(@NotNull @Valid ReferralForm referral) {
        return once.created(referral, () -> created(desk.send(referral)));
    }

    /// List tasks that the caller's organisation and those below it sent or received, newest first.
    /// An agency finds its own, a guardian those to their family.
    ///
    /// @param state only in this state
    /// @param student only about this child
    /// @param received true: only what came to the caller's own organisation; false: only what it
    ///   sent
    /// @param org only what this organisation sent, or one below it
    /// @param late only those whose answer is late
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.SAFETY_OFFICER,
        Roles.AID_OFFICER,
        Roles.AGENCY,
        Roles.GUARDIAN,
        Roles.AUDITOR
    })
    public Page<ReferralSummary> listReferrals(
            @QueryParam("state") ReferralState state,
            @QueryParam("student") UUID student,
            @QueryParam("received") Boolean received,
            @QueryParam("org") String org,
            @QueryParam("late") @DefaultValue("false") boolean late,
            @BeanParam Paging paging) {
        var from = org == null || org.isBlank() ? null : new OrgPath(org);
        return list.of(new ReferralList.Filter(state, student, received, from, late), paging);
    }

    /// Open a task, with all that happened to it. Opening it is on record.
    ///
    /// @param id of the referral
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.SAFETY_OFFICER,
        Roles.AID_OFFICER,
        Roles.AGENCY,
        Roles.GUARDIAN
    })
    public RestResponse<ReferralView> getReferral(@PathParam("id") UUID id) {
        var view = desk.open(id);
        return Editable.of(view, view.version());
    }

    /// Answer a task that the caller's organisation, agency or family received: done, or declined
    /// with the reason. The sender is told.
    ///
    /// @param id of the referral
    @POST
    @Path("{id}/answers")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.AGENCY,
        Roles.GUARDIAN
    })
    @APIResponse(responseCode = "403", description = "`registry.referral-receiver`")
    @APIResponse(responseCode = "409", description = "`registry.referral-not-open`")
    public RestResponse<ReferralView> answerReferral(
            @PathParam("id") UUID id, @NotNull @Valid ReferralAnswer answer) {
        return once.created(answer, () -> created(desk.answer(id, answer)));
    }

    /// Pass a task on to an organisation or agency that can answer it; the sender stays the same.
    ///
    /// @param id of the referral
    @POST
    @Path("{id}/forwardings")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "403", description = "`registry.referral-receiver`")
    @APIResponse(responseCode = "409", description = "`registry.referral-not-open`")
    @APIResponse(responseCode = "422", description = "`registry.receiver-unknown`")
    public RestResponse<ReferralView> forwardReferral(
            @PathParam("id") UUID id, @NotNull @Valid ReferralForwarding forwarding) {
        return once.created(forwarding, () -> created(desk.passOn(id, forwarding)));
    }

    /// Send an answer back: something is still missing.
    ///
    /// @param id of the referral
    @POST
    @Path("{id}/reopenings")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL, Roles.AGENCY})
    @APIResponse(responseCode = "403", description = "`registry.referral-sender`")
    @APIResponse(responseCode = "409", description = "`registry.referral-not-answered`")
    public RestResponse<ReferralView> reopenReferral(
            @PathParam("id") UUID id, @NotNull @Valid ReferralReopening reopening) {
        return once.created(reopening, () -> created(desk.reopen(id, reopening)));
    }

    /// Close a task that was answered.
    ///
    /// @param id of the referral
    @POST
    @Path("{id}/closures")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL, Roles.AGENCY})
    @APIResponse(responseCode = "403", description = "`registry.referral-sender`")
    @APIResponse(responseCode = "409", description = "`registry.referral-not-answered`")
    public RestResponse<ReferralView> closeReferral(
            @PathParam("id") UUID id, @NotNull @Valid ReferralClosing closing) {
        return once.created(closing, () -> created(desk.close(id, closing)));
    }

    /// Take a task back that was sent by mistake; the receiver is told.
    ///
    /// @param id of the referral
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL, Roles.AGENCY})
    @APIResponse(responseCode = "403", description = "`registry.referral-sender`")
    @APIResponse(responseCode = "409", description = "`registry.referral-not-open`")
    public RestResponse<ReferralView> withdrawReferral(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason withdrawal) {
        return once.created(withdrawal, () -> created(desk.withdraw(id, withdrawal.reason())));
    }

    private static Created<ReferralView> created(ReferralView view) {
        return Created.at(PATH + "/" + view.id(), view, view.version());
    }
}
