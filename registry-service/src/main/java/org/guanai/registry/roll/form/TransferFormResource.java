package org.guanai.registry.roll.form;

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

/// The paper twin of a transfer (转学联系表, 3.1.2c).
@Path("/api/registry/transfers/{id}/form")
@Produces(Documents.MEDIA_TYPE)
@RunOnVirtualThread
@Tag(name = "Transfers", description = "Transfers within the county (转学)")
public class TransferFormResource {
    private final FormDesk desk;
    private final Documents documents;

    TransferFormResource(FormDesk desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
    }

    /// Print a transfer, to be signed by the guardian and sealed by both schools.
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "200",
            description = "A PDF of one page",
            content =
                    @Content(
                            mediaType = Documents.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> printTransfer(@PathParam("id") UUID id) {
        return documents.answer("transfer", Map.of("sheet", desk.transfer(id)));
    }
}
