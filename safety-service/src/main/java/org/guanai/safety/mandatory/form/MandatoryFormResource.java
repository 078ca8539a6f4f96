package org.guanai.safety.mandatory.form;

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

@Path("/api/safety/mandatory-reports/{id}/form")
@Produces(Documents.MEDIA_TYPE)
@RunOnVirtualThread
@Tag(name = "Mandatory reports")
public class MandatoryFormResource {
    private final MandatoryFormDesk desk;
    private final Documents documents;

    MandatoryFormResource(MandatoryFormDesk desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
    }

    /// Print a mandatory report for the authorities. Who reported stands nowhere in it.
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "200",
            description = "A PDF",
            content =
                    @Content(
                            mediaType = Documents.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", description = "`files.glyph-missing`")
    public RestResponse<byte[]> printMandatoryReport(@PathParam("id") UUID id) {
        return documents.answer("mandatory-report", Map.of("form", desk.form(id)));
    }
}
