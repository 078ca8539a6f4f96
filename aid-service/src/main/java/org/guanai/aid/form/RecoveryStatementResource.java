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

@Path("/api/aid/recoveries/{id}/statement")
@Produces(Documents.MEDIA_TYPE)
@RunOnVirtualThread
@Tag(name = "Recoveries")
public class RecoveryStatementResource {
    private final RecoveryStatementDesk desk;
    private final Documents documents;

    RecoveryStatementResource(RecoveryStatementDesk desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
    }

    /// Print the statement of a claim for the family (多发款项说明): what was paid too much and why, what
    /// has come back, and what is set off against which payment.
    ///
    /// @param id id of a claim
    @GET
    @RolesAllowed({Roles.GUARDIAN, Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @APIResponse(
            responseCode = "200",
            description = "A PDF",
            content =
                    @Content(
                            mediaType = Documents.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", description = "`files.glyph-missing`")
    public RestResponse<byte[]> printRecoveryStatement(@PathParam("id") UUID id) {
        return documents.answer("recovery-statement", Map.of("statement", desk.statement(id)));
    }
}
