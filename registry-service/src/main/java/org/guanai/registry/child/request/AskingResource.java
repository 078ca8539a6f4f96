package org.guanai.registry.child.request;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

/// Where a guardian asks for a correction (更正申请, 2.2).
@Path("/api/registry/students/{id}/correction-requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Correction requests",
        description = "Guardians ask that something in a child's file be put right (更正申请)")
public class AskingResource {
    private final RequestDesk desk;
    private final Once once;

    AskingResource(RequestDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Ask that something in the file of one's own child be put right. The school answers within
    /// the working days of the rule `correction-request`.
    ///
    /// @param id of the student
    @POST
    @RolesAllowed(Roles.GUARDIAN)
    public RestResponse<RequestView> requestCorrection(
            @PathParam("id") UUID id, @NotNull @Valid RequestForm request) {
        return once.created(request, () -> created(desk.ask(id, request)));
    }

    private static Created<RequestView> created(RequestView view) {
        return Created.at("/api/registry/correction-requests/" + view.id(), view, view.version());
    }
}
