package org.guanai.registry.place.organisation;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.events.registry.OrganisationSnapshot.Kind;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

/// The county's tree (机构), the four levels of 3.2.3b.
@Path("/api/registry/organisations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Organisations", description = "County, townships, villages and schools (机构)")
public class OrganisationResource {
    private final OrganisationDesk desk;
    private final Once once;

    OrganisationResource(OrganisationDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// A county-officer founds their own county first, then what lies below it.
    @POST
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @Operation(operationId = "foundOrganisation", summary = "Found an organisation")
    public RestResponse<OrganisationView> foundOrganisation(@NotNull @Valid Founding founding) {
        return once.created(founding, () -> created(desk.found(founding)));
    }

    /// In the order of the tree; everything below the caller's organisation and the path above it.
    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listOrganisations", summary = "List organisations")
    public Page<OrganisationView> listOrganisations(
            @QueryParam("kind") Kind kind, @BeanParam Paging paging) {
        return desk.list(Optional.ofNullable(kind), paging);
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Operation(operationId = "getOrganisation", summary = "Read an organisation")
    public RestResponse<OrganisationView> getOrganisation(@PathParam("id") UUID id) {
        return answer(desk.one(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @Operation(operationId = "changeOrganisation", summary = "Change an organisation")
    public RestResponse<OrganisationView> changeOrganisation(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid OrganisationChange change) {
        return answer(desk.change(id, ifMatch, change));
    }

    private static RestResponse<OrganisationView> answer(OrganisationView view) {
        return Editable.of(view, view.version());
    }

    private static Created<OrganisationView> created(OrganisationView view) {
        return Created.at("/api/registry/organisations/" + view.id(), view, view.version());
    }
}
