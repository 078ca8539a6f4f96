package org.guanai.registry.exchange.snapshot;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

/// Publishes every snapshot of the caller's county again, for a service that was restored or starts
/// empty.
@Path("/api/registry/snapshots")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Snapshots", description = "What the other services know")
public class SnapshotResource {
    private static final String PATH = "/api/registry/snapshots/republications";

    private final RepublicationDesk desk;
    private final Once once;

    SnapshotResource(RepublicationDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Publish all snapshots again. Goes on behind the answer, as a job.
    @POST
    @Path("republications")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "202", description = "Ordered")
    public RestResponse<RepublicationView> republishRegistry() {
        return once.accepted("republication", () -> Created.at(PATH, desk.order()));
    }
}
