package org.guanai.mentoring.conduct.goal;

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
import org.jboss.resteasy.reactive.RestResponse;

/// Goals of conduct and what is seen of them (3.1.6f).
@Path("/api/mentoring/conduct-goals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Conducts",
        description = "Conduct guidance, goals and observations (品行, 3.1.4d, 3.1.6f)")
@RunOnVirtualThread
public class GoalResource {
    private static final String PATH = "/api/mentoring/conduct-goals/";

    private final GoalDesk desk;
    private final GoalList list;
    private final Once once;

    GoalResource(GoalDesk desk, GoalList list, Once once) {
        this.desk = desk;
        this.list = list;
        this.once = once;
    }

    /// Set a goal of conduct for a child.
    @POST
    @RolesAllowed({Roles.CLASS_TEACHER, Roles.TEACHER, Roles.COUNSELLOR})
    @APIResponse(responseCode = "201", description = "Set")
    public RestResponse<GoalView> setConductGoal(@NotNull @Valid GoalEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.set(entry);
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List goals, oldest first.
    ///
    /// @param student id of the child
    /// @param state only those in this state; all but withdrawn ones when absent
    @GET
    @RolesAllowed({Roles.CLASS_TEACHER, Roles.TEACHER, Roles.COUNSELLOR, Roles.PRINCIPAL})
    public Page<GoalSummary> listConductGoals(
            @QueryParam("student") UUID student,
            @QueryParam("state") GoalState state,
            @BeanParam Paging paging) {
        return list.list(Optional.ofNullable(student), Optional.ofNullable(state), paging);
    }

    /// One goal with its weeks.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CLASS_TEACHER, Roles.TEACHER, Roles.COUNSELLOR, Roles.PRINCIPAL})
    public RestResponse<GoalView> getConductGoal(@PathParam("id") UUID id) {
        var view = desk.one(id);
        return Editable.of(view, view.version());
    }

    /// Change a goal, note what became of it, or withdraw it, for a reason that is kept.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.CLASS_TEACHER, Roles.TEACHER, Roles.COUNSELLOR})
    @APIResponse(responseCode = "200", description = "Changed")
    public RestResponse<GoalView> changeConductGoal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid GoalChange change) {
        var view = desk.change(id, ifMatch, change);
        return Editable.of(view, view.version());
    }

    /// Note what was seen in a week; noted again it replaces the former.
    ///
    /// @param day any day of the week
    @PUT
    @Path("{id}/marks/{day}")
    @RolesAllowed({Roles.CLASS_TEACHER, Roles.TEACHER, Roles.COUNSELLOR})
    @APIResponse(responseCode = "200", description = "Noted")
    @APIResponse(responseCode = "409", description = "`mentoring.goal-over`")
    @APIResponse(responseCode = "422", description = "`mentoring.week-in-future`")
    public RestResponse<GoalView> markConductGoal(
            @PathParam("id") UUID id,
            @PathParam("day") LocalDate day,
            @NotNull @Valid WeekMark mark) {
        var view = desk.mark(id, day, mark);
        return Editable.of(view, view.version());
    }
}
