package org.guanai.aid.form;

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

@Path("/api/aid/applications/{id}/form")
@Produces(Documents.MEDIA_TYPE)
@RunOnVirtualThread
@Tag(name = "Applications")
public class ApplicationFormResource {
    private final ApplicationFormDesk desk;
    private final Documents documents;

    ApplicationFormResource(ApplicationFormDesk desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
    }

    /// Print an application in its form (资助申请表), filled in, to be signed. The account stays masked,
    /// and ID numbers are written by hand. Opening it is audited.
    ///
    /// @param id id of an application
    @GET
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER
    })
    @APIResponse(
            responseCode = "200",
            description = "A PDF",
            content =
                    @Content(
                            mediaType = Documents.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", description = "`files.glyph-missing`")
    public RestResponse<byte[]> printApplication(@PathParam("id") UUID id) {
        return documents.answer("aid-application", Map.of("form", desk.form(id)));
    }
}
