package org.guanai.mentoring.activity.event;

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
import java.time.LocalDate;
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
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.oversight.Filters;
import org.jboss.resteasy.reactive.RestResponse;

/// Activities (活动, 3.1.4c, 3.1.6g, 3.1.6h, 3.2.3c).
@Path("/api/mentoring/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Activities",
        description = "Activities and lessons (3.1.4c, 3.1.6b, 3.1.6g, 3.1.6h, 3.2.3c, 3.2.4c)")
@RunOnVirtualThread
public class ActivityResource {
    private static final String PATH = "/api/mentoring/activities/";

    private final ActivityDesk desk;
    private final ActivityList list;
    private final Filters filters;
    private final Once once;

    ActivityResource(ActivityDesk desk, ActivityList list, Filters filters, Once once) {
        this.desk = desk;
        this.list = list;
        this.filters = filters;
        this.once = once;
    }

    /// Plan an activity of one of the four kinds, of a theme, or a campaign. The guardians of the
    /// children are told of a trip.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.TEACHER, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "201", description = "Planned")
    @APIResponse(
            responseCode = "422",
            description =
                    "`mentoring.theme-missing`, `mentoring.safety-plan-missing`,"
                            + " `mentoring.leader-unknown`, `mentoring.counsellor-not-assigned`")
    public RestResponse<ActivityView> planActivity(@NotNull @Valid ActivityPlan plan) {
        return once.created(
                plan,
                () -> {
                    var view = list.one(desk.plan(plan));
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List activities in the order of their days: the calendar of a school. A counsellor finds
    /// their own.
    ///
    /// @param from first day
    /// @param to last day
    /// @param kind only those of this kind
    /// @param theme only those of this theme
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    /// @param withdrawn `true` for also those that were withdrawn
    @GET
    @RolesAllowed({
        Roles.PRINCIPAL,
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.COUNSELLOR,
        Roles.HELPER,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public Page<ActivityView> listActivities(
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("kind") ActivityKind kind,
            @QueryParam("theme") ActivityTheme theme,
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @DefaultValue("false") @QueryParam("withdrawn") boolean withdrawn,
            @BeanParam Paging paging) {
        var filter =
                new ActivityList.Filter(
                        Optional.ofNullable(from),
                        Optional.ofNullable(to),
                        Optional.ofNullable(kind),
                        Optional.ofNullable(theme),
                        filters.under(school, org),
                        withdrawn);
        return list.list(filter, paging);
    }

    /// One activity.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.PRINCIPAL,
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.COUNSELLOR,
        Roles.HELPER,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public RestResponse<ActivityView> getActivity(@PathParam("id") UUID id) {
        var view = list.one(id);
        return Editable.of(view, view.version());
    }

    /// Change an activity, for a reason that is kept.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.PRINCIPAL, Roles.TEACHER, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "409", description = "`mentoring.activity-withdrawn`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`mentoring.theme-missing`, `mentoring.safety-plan-missing`,"
                            + " `mentoring.leader-unknown`, `mentoring.counsellor-not-assigned`")
    public RestResponse<ActivityView> changeActivity(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ActivityPlan plan) {
        desk.change(id, ifMatch, plan);
        var view = list.one(id);
        return Editable.of(view, view.version());
    }

    /// Report what came of an activity and who took part; reported again it replaces the former.
    @PUT
    @Path("{id}/report")
    @RolesAllowed({Roles.PRINCIPAL, Roles.TEACHER, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "200", description = "Reported")
    @APIResponse(responseCode = "409", description = "`mentoring.activity-withdrawn`")
    @APIResponse(
            responseCode = "422",
            description = "`mentoring.activity-in-future`, `mentoring.participant-unknown`")
    public RestResponse<ActivityView> reportActivity(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ActivityReport report) {
        desk.report(id, ifMatch, report);
        var view = list.one(id);
        return Editable.of(view, view.version());
    }

    /// Call an activity off, or take back one that was entered by mistake.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.PRINCIPAL, Roles.TEACHER, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "`mentoring.activity-withdrawn`")
    public RestResponse<ActivityView> withdrawActivity(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    desk.withdraw(id, withdrawal);
                    var view = list.one(id);
                    return Created.at(PATH + id, view, view.version());
                });
    }
}
