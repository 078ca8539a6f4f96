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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.events.registry.OrganisationSnapshot.Kind;
import org.guanai.kit.http.Pages;
import org.guanai.kit.http.Paging;
import org.guanai.kit.http.Tags;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;

/// The county's tree (机构), the four levels of 3.2.3b.
@Path("/api/registry/organisations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "organisations", description = "County, townships, villages and schools (机构)")
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
    @APIResponse(
            responseCode = "201",
            description = "Founded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OrganisationView.class)))
    public Response found(@NotNull @Valid Founding founding) {
        return once.created(
                        founding,
                        () -> {
                            var view = desk.found(founding);
                            return Created.at(
                                    "/api/registry/organisations/" + view.id(),
                                    view,
                                    view.version());
                        })
                .toResponse();
    }

    /// In the order of the tree; everything below the caller's organisation and the path above it.
    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listOrganisations", summary = "List organisations")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OrganisationPage.class)))
    public Response list(
            @QueryParam("kind") Kind kind, @BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(desk.list(Optional.ofNullable(kind), paging), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Operation(operationId = "readOrganisation", summary = "Read an organisation")
    @APIResponse(
            responseCode = "200",
            description = "The organisation and its ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OrganisationView.class)))
    public Response one(@PathParam("id") UUID id) {
        var view = desk.one(id);
        return Response.ok(view).tag(Tags.of(view.version())).build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @Operation(operationId = "changeOrganisation", summary = "Change an organisation")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OrganisationView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid OrganisationChange change) {
        var view = desk.change(id, ifMatch, change);
        return Response.ok(view).tag(Tags.of(view.version())).build();
    }

    /// A page, as the API document shows it.
    public record OrganisationPage(List<OrganisationView> items, String next) {}
}
