package org.guanai.registry.child.join;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.child.file.StudentFiles;
import org.jboss.resteasy.reactive.RestResponse;

/// Two records of one child (档案合并).
@Path("/api/registry/students/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Joins", description = "Two records of one child, joined and parted (档案合并)")
public class JoinResource {
    private final JoinDesk desk;
    private final StudentFiles files;
    private final Once once;

    JoinResource(JoinDesk desk, StudentFiles files, Once once) {
        this.desk = desk;
        this.files = files;
        this.once = once;
    }

    /// Compare two records before they are joined: both files, masked, and the fields in which they
    /// differ.
    ///
    /// @param student the other record
    @GET
    @Path("comparison")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    public ComparedStudents compareStudents(
            @PathParam("id") UUID id, @NotNull @QueryParam("student") UUID student) {
        return ComparedStudents.of(
                files.view(id), files.view(student), files.sealedDifferences(id, student));
    }

    /// List what was joined with a student, newest first, at most 100.
    @GET
    @Path("joins")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    public JoinList listJoins(@PathParam("id") UUID id) {
        return new JoinList(desk.of(id));
    }

    /// Join another record of the same child into this one. Its surveys and guardians come here,
    /// its enrolment ends, and what hangs on it in the other services moves.
    @POST
    @Path("joins")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`registry.the-enrolled-stays`, `registry.joined-already`")
    @APIResponse(responseCode = "422", description = "`registry.not-to-be-joined`")
    public RestResponse<JoinView> joinStudents(
            @PathParam("id") UUID id, @NotNull @Valid Joining joining) {
        return once.created(joining, () -> created(id, desk.join(id, joining)));
    }

    /// Part two records that are two children after all: everything goes back to where it was.
    @POST
    @Path("joins/{join}/partings")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`registry.parted-already`, `registry.number-taken`")
    public RestResponse<JoinView> partStudents(
            @PathParam("id") UUID id,
            @PathParam("join") UUID join,
            @NotNull @Valid Parting parting) {
        return once.created(parting, () -> created(id, desk.part(id, join, parting.reason())));
    }

    private static Created<JoinView> created(UUID id, JoinView view) {
        return Created.at("/api/registry/students/" + id + "/joins", view);
    }

    public record JoinList(List<JoinView> items) {}
}
