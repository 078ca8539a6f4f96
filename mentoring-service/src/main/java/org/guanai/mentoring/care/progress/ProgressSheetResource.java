package org.guanai.mentoring.care.progress;

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

/// Progress sheets (共同关注, 3.2.1e).
@Path("/api/mentoring/progress-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Progress sheets",
        description = "What guardian and school see together of a child's term (3.2.1e)")
@RunOnVirtualThread
public class ProgressSheetResource {
    private final ProgressDesk desk;

    ProgressSheetResource(ProgressDesk desk) {
        this.desk = desk;
    }

    /// The progress sheet of a child for the running term: who looks after it, how often they were
    /// in touch, what was agreed, learnt and planned. Without notes, concerns and forms.
    ///
    /// @param student id of the child
    @GET
    @Path("{student}")
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER
    })
    public ProgressSheet getProgressSheet(@PathParam("student") UUID student) {
        return desk.sheet(student);
    }
}
