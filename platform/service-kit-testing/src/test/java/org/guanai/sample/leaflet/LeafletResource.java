package org.guanai.sample.leaflet;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
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
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.http.Pages;
import org.guanai.kit.http.Paging;
import org.guanai.kit.http.Tags;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;

@Path("/api/sample/leaflets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LeafletResource {
    private final LeafletDesk desk;
    private final Once once;

    LeafletResource(LeafletDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @RolesAllowed("principal")
    public Response print(@NotNull @Valid Order order) {
        return once.created(
                order,
                () -> {
                    var view = desk.print(order);
                    return Created.at("/api/sample/leaflets/" + view.id(), view, view.version());
                });
    }

    @GET
    @RolesAllowed({"principal", "guardian", "county-officer"})
    public Response list(
            @BeanParam Paging paging, @QueryParam("since") LocalDate since, @Context UriInfo uri) {
        return Pages.answer(desk.list(paging), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"principal", "guardian", "county-officer"})
    public Response one(@PathParam("id") UUID id) {
        var view = desk.one(id);
        return Response.ok(view).tag(Tags.of(view.version())).build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("principal")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Change change) {
        var view = desk.change(id, ifMatch, change);
        return Response.ok(view).tag(Tags.of(view.version())).build();
    }

    public record Order(@NotNull UUID person, @NotBlank String title, @Positive int copies) {}

    public record Change(@Positive int copies) {}
}
