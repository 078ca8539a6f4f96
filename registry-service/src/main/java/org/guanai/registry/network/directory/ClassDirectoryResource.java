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

/// Whom the families of a class turn to, for the school (联系电话公布, 3.2.1b).
@Path("/api/registry/classes/{id}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Contact directories",
        description = "Whom the families of a class turn to at school (学校联系电话)")
public class ClassDirectoryResource {
    private final DirectoryDesk desk;

    ClassDirectoryResource(DirectoryDesk desk) {
        this.desk = desk;
    }

    /// Read what the families of a class find.
    ///
    /// @param id of the class
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER
    })
    public DirectoryView getClassContacts(@PathParam("id") UUID id) {
        return desk.ofClass(id);
    }
}
