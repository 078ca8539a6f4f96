package org.guanai.registry.child.mentor;

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
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.kit.identity.Caller;

/// How a mentor reaches the family of their own child.
@Path("/api/registry/students/{id}/reach-disclosures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Students", description = "Students and their files (学生)")
public class ReachResource {
    private final ReachDesk desk;
    private final Caller caller;

    ReachResource(ReachDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /// Show a mentor where their own child lives and whom to call, for a purpose that is on record
    /// (3.1.3j, 3.1.3k, 3.1.4f). Only as long as the pairing is active. The answer is never stored.
    ///
    /// @param id of the student
    @POST
    @WithoutKey
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER})
    public Reach discloseReach(@PathParam("id") UUID id, @NotNull @Valid ReachRequest asking) {
        return desk.disclose(id, caller.person(), asking);
    }
}
