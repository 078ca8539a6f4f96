package org.guanai.registry.roll.leave;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.events.registry.StudentLeaveMoved.LeaveState;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// Leave from school and return (休学、复学).
@Path("/api/registry/student-leaves")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Student leaves", description = "Leave from school and return (休学、复学)")
public class LeaveResource {
    private final LeaveDesk desk;
    private final Once once;

    LeaveResource(LeaveDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Apply for a student's leave, at most for as long as the county grants.
    @POST
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "409", description = "`registry.leave-open`")
    @APIResponse(
            responseCode = "422",
            description = "`registry.student-unknown`, `registry.leave-days`")
    public RestResponse<LeaveView> requestStudentLeave(@NotNull @Valid LeaveRequest request) {
        return created(request, () -> desk.request(request));
    }

    /// List leaves, newest first.
    ///
    /// @param org at this organisation, or below it
    /// @param student of this student
    /// @param state in this state; GRANTED are those who are on leave
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    public Page<LeaveView> listStudentLeaves(
            @QueryParam("org") OrgPath org,
            @QueryParam("student") UUID student,
            @QueryParam("state") LeaveState state,
            @BeanParam Paging paging) {
        return desk.list(org, student, state, paging);
    }

    /// Read a leave.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    public LeaveView getStudentLeave(@PathParam("id") UUID id) {
        return desk.view(id);
    }

    /// Grant a leave, or refuse it with a reason.
    @POST
    @Path("{id}/decisions")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(
            responseCode = "409",
            description = "`registry.leave-state`, `registry.leave-same-person`")
    public RestResponse<LeaveView> decideStudentLeave(
            @PathParam("id") UUID id, @NotNull @Valid LeaveDecision decision) {
        return created(decision, () -> desk.decide(id, decision));
    }

    /// Record that the student is back (复学).
    @POST
    @Path("{id}/returns")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.leave-state`")
    public RestResponse<LeaveView> endStudentLeave(
            @PathParam("id") UUID id, @NotNull @Valid LeaveReturn back) {
        return created(back, () -> desk.end(id, back.on()));
    }

    /// Withdraw an application or a leave that was a mistake.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.leave-state`")
    public RestResponse<LeaveView> withdrawStudentLeave(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason why) {
        return created(why, () -> desk.withdraw(id, why.reason()));
    }

    private RestResponse<LeaveView> created(Record request, Supplier<LeaveView> act) {
        return once.created(
                request,
                () -> {
                    var view = act.get();
                    return Created.at("/api/registry/student-leaves/" + view.id(), view);
                });
    }
}
