package org.guanai.registry.child.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;

/// What a child's file said before (档案变更历史, 3.1.3d).
@Path("/api/registry/students/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Histories", description = "What files said before (档案变更历史)")
public class HistoryResource {
    private final HistoryDesk desk;

    HistoryResource(HistoryDesk desk) {
        this.desk = desk;
    }

    /// List what a student's file said before, newest first: each field with where its new value
    /// came from. Of numbers only that they changed.
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.AUDITOR})
    public Page<ValueView> listStudentHistory(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return desk.of(id, paging);
    }
}
