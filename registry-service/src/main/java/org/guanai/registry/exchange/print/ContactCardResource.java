package org.guanai.registry.exchange.print;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.files.document.Documents;
import org.guanai.kit.idempotency.WithoutKey;
import org.jboss.resteasy.reactive.RestResponse;

/// Contact cards (联系卡, 3.2.1b) to be cut and handed out.
@Path("/api/registry/contact-cards")
@Produces(Documents.MEDIA_TYPE)
@RunOnVirtualThread
@Tag(name = "Documents", description = "What schools print (打印件)")
public class ContactCardResource {
    private final CardDesk desk;
    private final Documents documents;

    ContactCardResource(CardDesk desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
    }

    /// Print the contact cards of a class or a school. Phones are open: each child's card is a
    /// disclosure on record. A class teacher prints those of their own classes.
    @POST
    @WithoutKey
    @RolesAllowed({Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(
            responseCode = "200",
            description = "A PDF of at most 400 cards",
            content =
                    @Content(
                            mediaType = Documents.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", description = "`files.glyph-missing`")
    public RestResponse<byte[]> printContactCards(@NotNull @Valid ContactCardOrder order) {
        return documents.answer("contact-cards", Map.of("sheet", desk.cards(order)));
    }
}
