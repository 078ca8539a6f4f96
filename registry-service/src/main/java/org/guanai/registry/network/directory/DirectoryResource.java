package org.guanai.registry.network.directory;

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

/// Whom the families of a class turn to (联系电话公布, 3.2.1b).
@Path("/api/registry/students/{id}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Contact directories",
        description = "Whom the families of a class turn to at school (学校联系电话)")
public class DirectoryResource {
    private final DirectoryDesk desk;

    DirectoryResource(DirectoryDesk desk) {
        this.desk = desk;
    }

    /// Read whom the family of one's own child turns to: principal, class teacher and teachers of
    /// the child's class, with their phones. A family is told when that changes.
    ///
    /// @param id of the student
    @GET
    @RolesAllowed(Roles.GUARDIAN)
    public DirectoryView getStudentContacts(@PathParam("id") UUID id) {
        return desk.ofStudent(id);
    }
}
