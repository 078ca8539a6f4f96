package org.guanai.mentoring.team.assignment;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.correction.Withdrawal;
import org.jboss.resteasy.reactive.RestResponse;

/// Assignments of external counsellors (3.1.4b).
@Path("/api/mentoring/helpers/{id}/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Helpers", description = "Helpers who are not staff, and their vetting (3.1.4a–e)")
@RunOnVirtualThread
public class AssignmentResource {
    private final AssignmentDesk desk;
    private final Once once;
    private final Caller caller;

    AssignmentResource(AssignmentDesk desk, Once once, Caller caller) {
        this.desk = desk;
        this.once = once;
        this.caller = caller;
    }

    /// Assign an external counsellor to a school, or to a class of it, with duties. Whoever is
    /// assigned to a class sees its children.
    ///
    /// @param id of the helper
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Assigned")
    @APIResponse(
            responseCode = "422",
            description =
                    "`mentoring.not-a-counsellor`, `mentoring.helper-not-vetted`,"
                            + " `mentoring.from-in-future`")
    public RestResponse<AssignmentView> assignHelper(
            @PathParam("id") UUID id, @NotNull @Valid AssignmentEntry entry) {
        return once.created(
                entry,
                () -> {
                    var made = desk.assign(id, entry, new OrgPath(caller.org()));
                    return answer(id, made);
                });
    }

    /// List the assignments of a helper, oldest first.
    ///
    /// @param id of the helper
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER, Roles.AUDITOR, Roles.HELPER})
    public Page<AssignmentView> listAssignments(
            @PathParam("id") UUID id, @BeanParam Paging paging) {
        return desk.list(id, paging);
    }

    /// End an assignment, or take back one that was made by mistake.
    ///
    /// @param id of the helper
    /// @param assignment id of the assignment
    @POST
    @Path("{assignment}/withdrawals")
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Ended")
    @APIResponse(responseCode = "409", description = "`mentoring.assignment-ended`")
    public RestResponse<AssignmentView> withdrawAssignment(
            @PathParam("id") UUID id,
            @PathParam("assignment") UUID assignment,
            @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    desk.end(id, assignment, withdrawal);
                    return answer(id, assignment);
                });
    }

    private Created<AssignmentView> answer(UUID helper, UUID id) {
        var view = desk.one(helper, id);
        var path = "/api/mentoring/helpers/" + helper + "/assignments/" + id;
        return Created.at(path, view, view.version());
    }
}
