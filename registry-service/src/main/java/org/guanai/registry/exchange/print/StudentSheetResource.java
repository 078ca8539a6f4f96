package org.guanai.registry.exchange.print;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.files.document.Documents;
import org.jboss.resteasy.reactive.RestResponse;

/// The one-page file of a student (一生一档, 3.1.3d).
@Path("/api/registry/students/{id}/file")
@Produces(Documents.MEDIA_TYPE)
@RunOnVirtualThread
@Tag(name = "Documents", description = "What schools print (打印件)")
public class StudentSheetResource {
    private final StudentSheetDesk desk;
    private final Documents documents;

    StudentSheetResource(StudentSheetDesk desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
    }

    /// Print a student's file on one page, masked as when it is opened, which it is on record.
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AID_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.GUARDIAN
    })
    @APIResponse(
            responseCode = "200",
            description = "A PDF",
            content =
                    @Content(
                            mediaType = Documents.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", description = "`files.glyph-missing`")
    public RestResponse<byte[]> getStudentFile(@PathParam("id") UUID id) {
        return documents.answer("student-file", Map.of("sheet", desk.sheet(id)));
    }
}
