package org.guanai.mentoring.appraisal;

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
import org.guanai.mentoring.oversight.Filters;
import org.jboss.resteasy.reactive.RestResponse;

/// Appraisals of teachers (考评, 3.1.1e–g).
@Path("/api/mentoring/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisals", description = "Appraisal of teachers from records only (3.1.1e–g)")
@RunOnVirtualThread
public class AppraisalResource {
    private static final String PATH = "/api/mentoring/appraisals/";

    private final AppraisalDesk desk;
    private final AppraisalPages pages;
    private final Filters filters;
    private final Once once;

    AppraisalResource(AppraisalDesk desk, AppraisalPages pages, Filters filters, Once once) {
        this.desk = desk;
        this.pages = pages;
        this.filters = filters;
        this.once = once;
    }

    /// Compute the appraisal of a teacher for a term, from the records alone.
    @POST
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "201", description = "Computed")
    @APIResponse(responseCode = "409", description = "`mentoring.appraisal-exists`")
    public RestResponse<AppraisalView> computeAppraisal(@NotNull @Valid AppraisalOrder order) {
        return once.created(order, () -> answer(desk.compute(order)));
    }

    /// List appraisals, oldest first: a teacher finds their own.
    ///
    /// @param helper `me` or an id
    /// @param term such as `2025-2026-2`
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR
    })
    public Page<AppraisalView> listAppraisals(
            @QueryParam("helper") String helper,
            @QueryParam("term") String term,
            @BeanParam Paging paging) {
        return pages.list(filters.helper(helper), Optional.ofNullable(term), paging);
    }

    /// One appraisal with all its numbers, each with the way to its records.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR
    })
    public RestResponse<AppraisalView> getAppraisal(@PathParam("id") UUID id) {
        var view = pages.one(id);
        return Editable.of(view, view.version());
    }

    /// Say how one sees one's own work; said again it replaces the former.
    @PUT
    @Path("{id}/self-report")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "200", description = "Said")
    @APIResponse(responseCode = "409", description = "`mentoring.appraisal-over`")
    public RestResponse<AppraisalView> reportOneself(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SelfReport report) {
        desk.report(id, ifMatch, report, filters.me());
        var view = pages.one(id);
        return Editable.of(view, view.version());
    }

    /// Review an appraisal: it is computed anew and shown to the teacher, who may object. Nobody
    /// reviews their own.
    @PUT
    @Path("{id}/review")
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "200", description = "Shown")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.appraisal-of-oneself`, `mentoring.appraisal-over`")
    public RestResponse<AppraisalView> reviewAppraisal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Review review) {
        desk.show(id, ifMatch, review, filters.me());
        var view = pages.one(id);
        return Editable.of(view, view.version());
    }

    /// Object to one's own appraisal, within the period.
    @POST
    @Path("{id}/objections")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "201", description = "Objected")
    @APIResponse(responseCode = "409", description = "`mentoring.objection-not-open`")
    public RestResponse<AppraisalView> objectToAppraisal(
            @PathParam("id") UUID id, @NotNull @Valid Objection objection) {
        return once.created(
                objection,
                () -> {
                    desk.object(id, objection, filters.me());
                    return answer(id);
                });
    }

    /// Answer an objection: the appraisal is computed anew from the records as they are now.
    @POST
    @Path("{id}/answers")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Answered")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.objection-not-open`, `mentoring.appraisal-of-oneself`")
    public RestResponse<AppraisalView> answerAppraisal(
            @PathParam("id") UUID id, @NotNull @Valid ObjectionAnswer answer) {
        return once.created(
                answer,
                () -> {
                    desk.answer(id, answer, filters.me());
                    return answer(id);
                });
    }

    /// Sign an appraisal once the teacher was heard. Nothing of it changes afterwards.
    @PUT
    @Path("{id}/signature")
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "200", description = "Signed")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.appraisal-not-ready`, `mentoring.appraisal-of-oneself`")
    public RestResponse<AppraisalView> signAppraisal(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        desk.sign(id, ifMatch, filters.me());
        var view = pages.one(id);
        return Editable.of(view, view.version());
    }

    private Created<AppraisalView> answer(UUID id) {
        var view = pages.one(id);
        return Created.at(PATH + id, view, view.version());
    }
}
