package org.guanai.registry.child.census;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

/// Censuses of left-behind children (留守儿童摸底, 3.1.3b).
@Path("/api/registry/censuses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Censuses", description = "Censuses of left-behind children (留守儿童摸底)")
public class CensusResource {
    private final CensusDesk desk;
    private final Once once;

    CensusResource(CensusDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Open the census of a term. Every school gets the list of the children whom it has as
    /// left-behind, to be worked through.
    @POST
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "201", description = "Opened")
    @APIResponse(responseCode = "409", description = "`registry.census-taken`")
    @APIResponse(
            responseCode = "422",
            description = "`registry.term-unknown`, `registry.census-outside-term`")
    public RestResponse<CensusView> openCensus(@NotNull @Valid CensusOpening census) {
        return once.created(
                census,
                () -> {
                    var view = desk.open(census);
                    return Created.at("/api/registry/censuses/" + view.id(), view);
                });
    }

    /// List the censuses of the caller's county, newest first, at most 100.
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.AUDITOR
    })
    public CensusList listCensuses() {
        return new CensusList(desk.list());
    }

    /// Get a census with its days.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.AUDITOR
    })
    public CensusView getCensus(@PathParam("id") UUID id) {
        return desk.get(id);
    }

    /// Freeze a census: nothing of it changes any more. Before its day only when every school has
    /// submitted its list.
    @POST
    @Path("{id}/freezes")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "201", description = "Frozen")
    @APIResponse(
            responseCode = "409",
            description = "`registry.census-frozen`, `registry.census-schools-missing`")
    public RestResponse<CensusView> freezeCensus(@PathParam("id") UUID id) {
        return once.created(
                Map.of("census", id),
                () -> Created.at("/api/registry/censuses/" + id, desk.freeze(id)));
    }

    public record CensusList(List<CensusView> items) {}
}
