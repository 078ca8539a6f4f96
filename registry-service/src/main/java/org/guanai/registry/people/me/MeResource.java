package org.guanai.registry.people.me;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Who is calling (本人).
@Path("/api/registry/me")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Accounts", description = "Accounts of staff, guardians, students and helpers (账号)")
public class MeResource {
    private final MeDesk desk;

    MeResource(MeDesk desk) {
        this.desk = desk;
    }

    /// Who is calling, in which posts, and what time it is in the county. `GET /api/me` of the
    /// gateway adds what the caller may do.
    @GET
    @RolesAllowed("**")
    @Operation(operationId = "getMe", summary = "Read who is calling")
    public MeView getMe() {
        return desk.me();
    }
}
