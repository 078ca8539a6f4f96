package org.guanai.mentoring.care.paper;

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

/// Forms of contacts on paper (家访记录、谈心记录、联络记录, 3.1.3i, 3.1.3j, 3.1.4f).
@Path("/api/mentoring/contacts/{id}/form/print")
@Produces(Documents.MEDIA_TYPE)
@Tag(
        name = "Contacts",
        description =
                "Contacts with the children, and the feedback that they owe (3.1.3i–k, 3.1.4f)")
@RunOnVirtualThread
public class ContactFormPrintResource {
    private final FormPrint print;
    private final Documents documents;

    ContactFormPrintResource(FormPrint print, Documents documents) {
        this.print = print;
        this.documents = documents;
    }

    /// Print the form of a contact, to be signed. That it was opened is on record.
    ///
    /// @param id of the contact
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
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
    public RestResponse<byte[]> printContactForm(@PathParam("id") UUID id) {
        return documents.answer("contact-form", Map.of("sheet", print.sheet(id)));
    }
}
