package org.guanai.registry.equality.catchment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.jboss.resteasy.reactive.RestResponse;

/// How many places schools have (学位, 3.1.2c).
@Path("/api/registry/capacities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Placements", description = "School places: catchments, applications, appeals (入学安排)")
public class CapacityResource {
    private final CatchmentDesk desk;
    private final Once once;

    CapacityResource(CatchmentDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record how many places a school has in a grade and school year.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "409", description = "`registry.capacity-taken`")
    @APIResponse(responseCode = "422", description = "`registry.school-unknown`")
    public RestResponse<CapacityView> recordCapacity(@NotNull @Valid CapacityEntry capacity) {
        return once.created(
                capacity,
                () -> {
                    var view = desk.record(capacity);
                    var here = "/api/registry/capacities/" + view.id();
                    return Created.at(here, view, view.version());
                });
    }

    /// Change the number of places of a school.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    public RestResponse<CapacityView> changeCapacity(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CapacityChange capacity) {
        var view = desk.change(id, ifMatch, capacity);
        return Editable.of(view, view.version());
    }

    /// List how many places the schools of the caller's school or county have.
    ///
    /// @param schoolYear the year in which the school year begins
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    public Page<CapacityView> listCapacities(
            @QueryParam("schoolYear") @NotNull @Min(2000) @Max(2100) Integer schoolYear,
            @BeanParam Paging paging) {
        return desk.capacities(schoolYear, paging);
    }
}
