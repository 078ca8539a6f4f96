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
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

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
    public RestResponse<LeafletView> print(@NotNull @Valid Order order) {
        return once.created(
                order,
                () -> {
                    var view = desk.print(order);
                    return Created.at("/api/sample/leaflets/" + view.id(), view, view.version());
                });
    }

    @GET
    @RolesAllowed({"principal", "guardian", "county-officer"})
    public Page<LeafletView> list(
            @BeanParam Paging paging,
            @QueryParam("since") LocalDate since,
            @QueryParam("title") String title) {
        return desk.list(title, paging);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"principal", "guardian", "county-officer"})
    public RestResponse<LeafletView> one(@PathParam("id") UUID id) {
        var view = desk.one(id);
        return Editable.of(view, view.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("principal")
    public RestResponse<LeafletView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Change change) {
        var view = desk.change(id, ifMatch, change);
        return Editable.of(view, view.version());
    }

    public record Order(@NotNull UUID person, @NotBlank String title, @Positive int copies) {}

    public record Change(@Positive int copies) {}
}
