package org.guanai.mentoring.plan.support;

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
import org.guanai.mentoring.oversight.Filters;
import org.guanai.mentoring.plan.document.DocumentDesk;
import org.guanai.mentoring.plan.document.DocumentKind;
import org.guanai.mentoring.plan.document.DocumentList;
import org.guanai.mentoring.plan.document.DocumentView;
import org.jboss.resteasy.reactive.RestResponse;

/// Support plans (帮扶计划书, 3.1.4f-4).
@Path("/api/mentoring/support-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Plans",
        description = "Support plans and summaries of helpers, work plans and targets of schools")
@RunOnVirtualThread
public class SupportPlanResource {
    private static final String PATH = "/api/mentoring/support-plans/";

    private final PlanDesk plans;
    private final DocumentDesk desk;
    private final DocumentList list;
    private final Filters filters;
    private final Caller caller;
    private final Once once;

    SupportPlanResource(
            PlanDesk plans,
            DocumentDesk desk,
            DocumentList list,
            Filters filters,
            Caller caller,
            Once once) {
        this.plans = plans;
        this.desk = desk;
        this.list = list;
        this.filters = filters;
        this.caller = caller;
        this.once = once;
    }

    /// Submit the support plan of a child for the term. It opens a week before the term and is due
    /// two weeks after its first day, or after the first day of a pairing that began later
    /// (3.1.4f-4). A surrogate parent owes one; a teacher may write one too.
    @POST
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER})
    @APIResponse(responseCode = "201", description = "Submitted")
    @APIResponse(responseCode = "409", description = "`mentoring.document-exists`")
    @APIResponse(responseCode = "422", description = "`mentoring.document-too-early`")
    public RestResponse<SupportPlanView> submitSupportPlan(
            @NotNull @Valid PlanSubmission submission) {
        return once.created(
                submission,
                () -> {
                    var view = plans.submit(submission, filters.me());
                    var made = view.document();
                    return Created.at(PATH + made.id(), view, made.version());
                });
    }

    /// List support plans without their text, newest first. A teacher or helper finds their own.
    ///
    /// @param helper `me` or an id
    /// @param student id of the child
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    /// @param term code of the term
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR,
        Roles.TOWNSHIP_OFFICER
    })
    public Page<DocumentView> listSupportPlans(
            @QueryParam("helper") String helper,
            @QueryParam("student") UUID student,
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("term") String term,
            @BeanParam Paging paging) {
        var filter =
                new DocumentList.Filter(
                        DocumentKind.PLAN.duty(),
                        filters.helper(helper),
                        student,
                        filters.under(school, org),
                        term);
        return list.list(filter, paging);
    }

    /// Open a support plan with its text. A former helper's is open to the next where the hand-over
    /// says so.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER
    })
    public RestResponse<SupportPlanView> getSupportPlan(@PathParam("id") UUID id) {
        var view = plans.one(id);
        return Editable.of(view, view.document().version());
    }

    /// Correct a support plan, for a reason that is kept.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "200", description = "Corrected")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.correction-too-late`, `mentoring.document-withdrawn`")
    public RestResponse<SupportPlanView> correctSupportPlan(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlanCorrection correction) {
        var view = plans.correct(id, ifMatch, correction, filters.ownOnly());
        return Editable.of(view, view.document().version());
    }

    /// Check at mid-term how far each aim of a plan is reached. A second check replaces the first.
    @PUT
    @Path("{id}/midterm")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER})
    @APIResponse(responseCode = "200", description = "Checked")
    @APIResponse(responseCode = "400", description = "`mentoring.aims-differ`")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.correction-too-late`, `mentoring.document-withdrawn`")
    public RestResponse<SupportPlanView> checkSupportPlan(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MidtermCheck check) {
        var view = plans.check(id, ifMatch, check, filters.ownOnly());
        return Editable.of(view, view.document().version());
    }

    /// Withdraw a support plan, such as one for the wrong child. It stays with its reason, and the
    /// duty is open again.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.correction-too-late`, `mentoring.document-withdrawn`")
    public RestResponse<DocumentView> withdrawSupportPlan(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    var view =
                            desk.withdraw(
                                    id,
                                    DocumentKind.PLAN,
                                    withdrawal.reason(),
                                    caller.name(),
                                    filters.ownOnly());
                    return Created.at(PATH + id, view, view.version());
                });
    }
}
