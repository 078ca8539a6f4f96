package org.guanai.mentoring.care.explanation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;

/// Why duties are overdue (逾期原因, 3.1.3i, 3.1.3j, 3.1.4f).
@Path("/api/mentoring/pairings/{id}/overdue-reasons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duties", description = "What is due (3.1.3i, 3.1.3j, 3.1.4f)")
@RunOnVirtualThread
public class OverdueReasonResource {
    private final OverdueDesk desk;

    OverdueReasonResource(OverdueDesk desk) {
        this.desk = desk;
    }

    /// Say of each overdue duty of a pairing why it is: the windows that were missed since the last
    /// success, what was recorded in each and why that was not enough. A pairing owes a handful of
    /// duties, so all of them are in one answer.
    ///
    /// @param id of the pairing
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public OverdueReasons listOverdueReasons(@PathParam("id") UUID id) {
        return new OverdueReasons(desk.of(id));
    }
}
