package org.guanai.aid.queue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;

@Path("/api/aid/queue")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Queues", description = "What waits at an aid desk (资助待办, 3.3.2a, 3.3.2b)")
public class QueueResource {
    private final QueueDesk desk;

    QueueResource(QueueDesk desk) {
        this.desk = desk;
    }

    /// Count what waits in the caller's scope: applications and recognitions of a term by state,
    /// and payment lists, set-offs, claims, appeals and objections of all terms; no child is named.
    ///
    /// @param term `2025-2026-2`
    @GET
    @RolesAllowed({
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public AidQueue getAidQueue(
            @QueryParam("term") @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") String term) {
        return desk.queue(term);
    }
}
