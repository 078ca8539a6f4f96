package org.guanai.registry.child.entrustment;

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
import org.guanai.registry.child.entrustment.act.CarerCheck;
import org.guanai.registry.child.entrustment.act.EntrustmentEnding;
import org.guanai.registry.child.entrustment.act.EntrustmentReview;
import org.guanai.registry.child.entrustment.act.EntrustmentSigning;
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// Agreements by which parents entrust somebody with the care of their child (委托照护, 3.2.2b).
@Path("/api/registry/students/{id}/entrustments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Entrustments",
        description = "Parents who are away entrust somebody with the care of their child (委托照护)")
public class EntrustmentResource {
    private final EntrustmentDesk desk;
    private final Once once;

    EntrustmentResource(EntrustmentDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Draw up an entrustment: who takes care of the child, of what, from when until when.
    ///
    /// @param id of the student
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    public RestResponse<EntrustmentView> drawEntrustment(
            @PathParam("id") UUID id, @NotNull @Valid EntrustmentForm entrustment) {
        return once.created(entrustment, () -> created(desk.draw(id, entrustment)));
    }

    /// List the entrustments of a student, newest first. A guardian finds those of their own child,
    /// without the child's words. Reading them is on record.
    ///
    /// @param id of the student
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.SAFETY_OFFICER,
        Roles.GUARDIAN
    })
    public Page<EntrustmentView> listStudentEntrustments(
            @PathParam("id") UUID id, @BeanParam Paging paging) {
        return desk.of(id, paging);
    }

    /// Put an entrustment right before it is signed; the carer is checked again.
    ///
    /// @param id of the student
    /// @param entrustment id of the entrustment
    @PUT
    @Path("{entrustment}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "409", description = "`registry.entrustment-signed`")
    public RestResponse<EntrustmentView> changeEntrustment(
            @PathParam("id") UUID id,
            @PathParam("entrustment") UUID entrustment,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid EntrustmentChange change) {
        var view = desk.change(id, entrustment, ifMatch, change);
        return Editable.of(view, view.version());
    }

    /// Say whether the carer may take care of a child, by the statutory grounds, and what the child
    /// says of it. Only the result is kept.
    ///
    /// @param id of the student
    /// @param entrustment id of the entrustment
    @POST
    @Path("{entrustment}/checks")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.entrustment-signed`")
    public RestResponse<EntrustmentView> checkCarer(
            @PathParam("id") UUID id,
            @PathParam("entrustment") UUID entrustment,
            @NotNull @Valid CarerCheck check) {
        return once.created(check, () -> created(desk.check(id, entrustment, check)));
    }

    /// Say that parents and carer have signed: from now on it holds, and school and village are
    /// told.
    ///
    /// @param id of the student
    /// @param entrustment id of the entrustment
    @POST
    @Path("{entrustment}/signings")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(
            responseCode = "409",
            description = "`registry.carer-not-checked`, `registry.entrustment-active`")
    public RestResponse<EntrustmentView> signEntrustment(
            @PathParam("id") UUID id,
            @PathParam("entrustment") UUID entrustment,
            @NotNull @Valid EntrustmentSigning signing) {
        return once.created(signing, () -> created(desk.sign(id, entrustment, signing)));
    }

    /// Look again at how the carer does, each term. What goes badly is ended instead.
    ///
    /// @param id of the student
    /// @param entrustment id of the entrustment
    @POST
    @Path("{entrustment}/reviews")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "409", description = "`registry.entrustment-not-active`")
    @APIResponse(responseCode = "422", description = "`registry.entrustment-goes-badly`")
    public RestResponse<EntrustmentView> reviewEntrustment(
            @PathParam("id") UUID id,
            @PathParam("entrustment") UUID entrustment,
            @NotNull @Valid EntrustmentReview review) {
        return once.created(review, () -> created(desk.review(id, entrustment, review)));
    }

    /// End an entrustment; school and village are told.
    ///
    /// @param id of the student
    /// @param entrustment id of the entrustment
    @POST
    @Path("{entrustment}/endings")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "409", description = "`registry.entrustment-not-active`")
    public RestResponse<EntrustmentView> endEntrustment(
            @PathParam("id") UUID id,
            @PathParam("entrustment") UUID entrustment,
            @NotNull @Valid EntrustmentEnding ending) {
        return once.created(ending, () -> created(desk.end(id, entrustment, ending)));
    }

    /// Take an entrustment back that was entered by mistake; whoever was told of it is told so.
    ///
    /// @param id of the student
    /// @param entrustment id of the entrustment
    @POST
    @Path("{entrustment}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(
            responseCode = "409",
            description = "`registry.withdrawn-already`, `registry.correction-limit`")
    public RestResponse<EntrustmentView> withdrawEntrustment(
            @PathParam("id") UUID id,
            @PathParam("entrustment") UUID entrustment,
            @NotNull @Valid WithdrawalReason withdrawal) {
        return once.created(
                withdrawal, () -> created(desk.withdraw(id, entrustment, withdrawal.reason())));
    }

    private static Created<EntrustmentView> created(EntrustmentView view) {
        var here = "/api/registry/students/" + view.studentId() + "/entrustments/" + view.id();
        return Created.at(here, view, view.version());
    }
}
