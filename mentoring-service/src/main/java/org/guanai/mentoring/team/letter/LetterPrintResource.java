package org.guanai.mentoring.team.letter;

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

/// Appointment letters as they are handed over (3.1.4b).
@Path("/api/mentoring/helpers/{id}/letters/{letter}/document")
@Produces(Documents.MEDIA_TYPE)
@Tag(name = "Documents", description = "What schools print (打印件)")
@RunOnVirtualThread
public class LetterPrintResource {
    private final LetterDesk desk;
    private final Documents documents;

    LetterPrintResource(LetterDesk desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
    }

    /// Print an appointment letter.
    ///
    /// @param id of the helper
    /// @param letter id of the letter
    @GET
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(
            responseCode = "200",
            description = "A PDF",
            content =
                    @Content(
                            mediaType = Documents.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", description = "`files.glyph-missing`")
    public RestResponse<byte[]> getLetterDocument(
            @PathParam("id") UUID id, @PathParam("letter") UUID letter) {
        return documents.answer("appointment-letter", Map.of("letter", desk.one(id, letter)));
    }
}
