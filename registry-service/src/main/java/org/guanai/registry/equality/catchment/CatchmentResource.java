package org.guanai.registry.equality.catchment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

/// Designated schools (学区, 3.1.2c).
@Path("/api/registry/catchments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Placements", description = "School places: catchments, applications, appeals (入学安排)")
public class CatchmentResource {
    private final CatchmentDesk desk;
    private final Once once;

    CatchmentResource(CatchmentDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Designate a school for an area.
    @POST
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "201", description = "Designated")
    @APIResponse(responseCode = "422", description = "`registry.school-unknown`")
    public RestResponse<CatchmentView> drawCatchment(@NotNull @Valid CatchmentDrawing catchment) {
        return once.created(
                catchment,
                () -> {
                    var view = desk.draw(catchment);
                    return Created.at("/api/registry/catchments/" + view.id(), view);
                });
    }

    /// List the schools that are designated for areas today.
    ///
    /// @param area only for this village, community or street; all when absent
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER
    })
    public Page<CatchmentView> listCatchments(
            @QueryParam("area") @Size(max = 60) String area, @BeanParam Paging paging) {
        return desk.catchments(area, paging);
    }

    /// End a designation, when an area goes to another school or was drawn by mistake.
    @POST
    @Path("{id}/endings")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "201", description = "Ended")
    @APIResponse(responseCode = "409", description = "`registry.catchment-over`")
    public RestResponse<CatchmentView> endCatchment(
            @PathParam("id") UUID id, @NotNull @Valid CatchmentEnding ending) {
        return once.created(
                ending, () -> Created.at("/api/registry/catchments/" + id, desk.end(id, ending)));
    }
}
