package org.guanai.registry.child.student;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Pages;
import org.guanai.kit.http.Paging;

/// What a guardian (监护人) sees: their own children, at whichever school.
@Path("/api/registry/guardians/me")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "guardians", description = "A guardian's own view (监护人)")
public class OwnChildrenResource {
    private final StudentDesk desk;

    OwnChildrenResource(StudentDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("students")
    @RolesAllowed(Roles.GUARDIAN)
    @Operation(operationId = "listOwnChildren", summary = "List the caller's children")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OwnChildrenPage.class)))
    public Response children(@BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(desk.own(paging), uri);
    }

    /// A page, as the API document shows it.
    public record OwnChildrenPage(List<StudentSummary> items, String next) {}
}
