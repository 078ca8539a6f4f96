package org.guanai.mentoring.plan.work;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.oversight.Filters;
import org.jboss.resteasy.reactive.RestResponse;

/// Work plans of schools (工作方案, 3.1.1c).
@Path("/api/mentoring/work-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Plans",
        description = "Support plans and summaries of helpers, work plans and targets of schools")
@RunOnVirtualThread
public class WorkPlanResource {
    private static final String PATH = "/api/mentoring/work-plans/";

    private final WorkPlanDesk desk;
    private final WorkPlanList list;
    private final Filters filters;
    private final Once once;

    WorkPlanResource(WorkPlanDesk desk, WorkPlanList list, Filters filters, Once once) {
        this.desk = desk;
        this.list = list;
        this.filters = filters;
        this.once = once;
    }

    /// Draft the work plan of one's school for a school year. It is due by the first day of the
    /// year.
    @POST
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "201", description = "Drafted")
    @APIResponse(responseCode = "409", description = "`mentoring.work-plan-exists`")
    @APIResponse(responseCode = "422", description = "`mentoring.school-year-unknown`")
    public RestResponse<WorkPlanView> draftWorkPlan(@NotNull @Valid WorkPlanDraft draft) {
        return once.created(draft, () -> created(desk.draft(draft)));
    }

    /// List work plans, newest first. The county finds those that were submitted.
    ///
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    /// @param year school year, `2025-2026`
    /// @param state only those in one of these states
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER, Roles.AUDITOR, Roles.TOWNSHIP_OFFICER})
    public Page<WorkPlanView> listWorkPlans(
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("year") String year,
            @QueryParam("state") List<WorkPlanState> state,
            @BeanParam Paging paging) {
        return list.list(filters.under(school, org), year, state, paging);
    }

    /// One work plan.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER, Roles.AUDITOR, Roles.TOWNSHIP_OFFICER})
    public RestResponse<WorkPlanView> getWorkPlan(@PathParam("id") UUID id) {
        var view = list.one(id);
        return Editable.of(view, view.version());
    }

    /// Change a draft, or a plan that was returned.
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "409", description = "`mentoring.work-plan-state`")
    public RestResponse<WorkPlanView> changeWorkPlan(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid WorkPlanText text) {
        var view = desk.write(id, ifMatch, text);
        return Editable.of(view, view.version());
    }

    /// Submit a work plan to the county.
    @POST
    @Path("{id}/submissions")
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "201", description = "Submitted")
    @APIResponse(responseCode = "409", description = "`mentoring.work-plan-state`")
    public RestResponse<WorkPlanView> submitWorkPlan(@PathParam("id") UUID id) {
        return once.created("submission", () -> created(desk.submit(id)));
    }

    /// Take a submitted plan back before the county has looked at it.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "201", description = "Taken back")
    @APIResponse(responseCode = "409", description = "`mentoring.work-plan-state`")
    public RestResponse<WorkPlanView> withdrawWorkPlan(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(withdrawal, () -> created(desk.takeBack(id, withdrawal.reason())));
    }

    /// Acknowledge a work plan, or return it with what is to be mended. A second review replaces
    /// the first.
    @POST
    @Path("{id}/reviews")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "201", description = "Reviewed")
    @APIResponse(responseCode = "409", description = "`mentoring.work-plan-state`")
    public RestResponse<WorkPlanView> reviewWorkPlan(
            @PathParam("id") UUID id, @NotNull @Valid WorkPlanReview review) {
        return once.created(review, () -> created(desk.review(id, review)));
    }

    /// Archive an acknowledged plan when its year is over.
    @POST
    @Path("{id}/archivings")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Archived")
    @APIResponse(responseCode = "409", description = "`mentoring.work-plan-state`")
    public RestResponse<WorkPlanView> archiveWorkPlan(@PathParam("id") UUID id) {
        return once.created("archiving", () -> created(desk.archive(id)));
    }

    private static Created<WorkPlanView> created(WorkPlanView view) {
        return Created.at(PATH + view.id(), view, view.version());
    }
}
