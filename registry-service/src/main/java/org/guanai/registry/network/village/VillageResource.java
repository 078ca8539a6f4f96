package org.guanai.registry.network.village;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

/// Which village or community each child lives in (学生归村, 3.2.3b).
@Path("/api/registry")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Villages", description = "Which village or community each child lives in (村、社区)")
public class VillageResource {
    private final VillageDesk desk;
    private final Once once;

    VillageResource(VillageDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// List students of whom no village is known, in the order of schools.
    ///
    /// @param org path of an organisation: students there and below
    @GET
    @Path("unplaced-students")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER
    })
    public Page<UnplacedStudent> listUnplacedStudents(
            @QueryParam("org") String org, @BeanParam Paging paging) {
        return desk.unplaced(org, paging);
    }

    /// Tie the students of a school to the village that their address names, at most 500 at once. A
    /// student whose address names none, or two, stays on the list of those without.
    @POST
    @Path("village-placements")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "201",
            description = "How many were tied",
            content = @Content(schema = @Schema(implementation = VillagePlaced.class)))
    @APIResponse(responseCode = "422", description = "`registry.school-unknown`")
    public RestResponse<VillagePlaced> placeStudents(@NotNull @Valid VillagePlacing placing) {
        return once.created(
                placing,
                () -> Created.at("/api/registry/unplaced-students", desk.placeAll(placing)));
    }
}
