package org.guanai.mentoring.plan.goal;

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
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.oversight.Filters;
import org.jboss.resteasy.reactive.RestResponse;

/// Target sheets of schools (目标任务, 3.1.1d).
@Path("/api/mentoring/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Plans",
        description = "Support plans and summaries of helpers, work plans and targets of schools")
@RunOnVirtualThread
public class TargetResource {
    private static final String PATH = "/api/mentoring/targets/";

    private final TargetDesk desk;
    private final Filters filters;
    private final Once once;

    TargetResource(TargetDesk desk, Filters filters, Once once) {
        this.desk = desk;
        this.filters = filters;
        this.once = once;
    }

    /// Set a target of one's school for a term. With an indicator the actual value counts itself.
    @POST
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "201", description = "Set")
    @APIResponse(responseCode = "400", description = "`mentoring.indicator-unknown`")
    @APIResponse(responseCode = "409", description = "`mentoring.target-exists`")
    public RestResponse<TargetView> setTarget(@NotNull @Valid TargetSetting target) {
        return once.created(
                target,
                () -> {
                    var view = desk.set(target);
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List targets with what was reached, in the order in which they were set.
    ///
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    /// @param term code of the term
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER, Roles.AUDITOR, Roles.TOWNSHIP_OFFICER})
    public Page<TargetView> listTargets(
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("term") String term,
            @BeanParam Paging paging) {
        return desk.list(filters.under(school, org), term, paging);
    }

    /// One target with what was reached.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER, Roles.AUDITOR, Roles.TOWNSHIP_OFFICER})
    public RestResponse<TargetView> getTarget(@PathParam("id") UUID id) {
        var view = desk.one(id);
        return Editable.of(view, view.version());
    }

    /// Change a goal, or say what was reached.
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.target-withdrawn`, `mentoring.target-counted`")
    public RestResponse<TargetView> changeTarget(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TargetChange change) {
        var view = desk.change(id, ifMatch, change);
        return Editable.of(view, view.version());
    }

    /// Withdraw a target; it stays with its reason, out of the sheet.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "`mentoring.target-withdrawn`")
    public RestResponse<TargetView> withdrawTarget(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    var view = desk.withdraw(id, withdrawal.reason());
                    return Created.at(PATH + id, view, view.version());
                });
    }
}
