package org.guanai.registry.child.leaving;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.child.file.StudentFiles;
import org.guanai.registry.child.file.StudentView;
import org.jboss.resteasy.reactive.RestResponse;

/// Children who leave their school (离校), and those who are put back.
@Path("/api/registry/students/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Students", description = "Students and their files (学生)")
public class LeavingResource {
    private final Withdrawals withdrawals;
    private final Reinstatements reinstatements;
    private final StudentFiles files;
    private final Once once;

    LeavingResource(
            Withdrawals withdrawals, Reinstatements reinstatements, StudentFiles files, Once once) {
        this.withdrawals = withdrawals;
        this.reinstatements = reinstatements;
        this.files = files;
        this.once = once;
    }

    /// End a student's enrolment: the student leaves the school, which keeps the enrolment.
    @POST
    @Path("withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.not-enrolled`")
    @APIResponse(
            responseCode = "422",
            description = "`registry.not-the-last-year`, `registry.withdrawal-day`")
    public RestResponse<StudentView> withdrawStudent(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    withdrawals.withdraw(id, withdrawal);
                    return Created.at(here(id), files.view(id));
                });
    }

    /// Record from which school beyond the county a student came, with the transfer form. Entered
    /// again, it is put right.
    @POST
    @Path("origins")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.not-enrolled`")
    public RestResponse<StudentView> recordOrigin(
            @PathParam("id") UUID id, @NotNull @Valid Origin origin) {
        return once.created(
                origin,
                () -> {
                    withdrawals.arrive(id, origin);
                    return Created.at(here(id), files.view(id));
                });
    }

    /// Put a student back who was marked as left by mistake, at most 30 days ago. The enrolment
    /// goes on as if it had never ended; the pairing that ended with it comes back.
    @POST
    @Path("reinstatements")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description =
                    "`registry.enrolled-already`, `registry.reinstatement-late`,"
                            + " `registry.number-taken`")
    public RestResponse<StudentView> reinstateStudent(
            @PathParam("id") UUID id, @NotNull @Valid Reinstatement reinstatement) {
        return once.created(
                reinstatement,
                () -> {
                    reinstatements.reinstate(id, reinstatement.reason());
                    return Created.at(here(id), files.view(id));
                });
    }

    private static String here(UUID id) {
        return "/api/registry/students/" + id;
    }
}
