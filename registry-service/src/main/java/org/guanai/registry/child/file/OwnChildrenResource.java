package org.guanai.registry.child.file;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;

/// What a guardian (监护人) sees: their own children, at whichever school.
@Path("/api/registry/guardians/me")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Guardians", description = "A guardian's own view (监护人)")
public class OwnChildrenResource {
    private final StudentDesk desk;

    OwnChildrenResource(StudentDesk desk) {
        this.desk = desk;
    }

    /// List the caller's children who are enrolled, at whichever school.
    @GET
    @Path("students")
    @RolesAllowed(Roles.GUARDIAN)
    public Page<StudentSummary> listOwnChildren(@BeanParam Paging paging) {
        return desk.own(paging);
    }
}
