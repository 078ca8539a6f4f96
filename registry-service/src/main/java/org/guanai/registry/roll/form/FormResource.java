package org.guanai.registry.roll.form;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.files.document.Documents;
import org.guanai.kit.scope.OrgPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Printed forms of dropout control (控辍保学表册, 3.2.4e–f).
@Path("/api/registry/dropout-forms")
@Produces(Documents.MEDIA_TYPE)
@RunOnVirtualThread
@Tag(name = "Dropout cases", description = "Children who are missing from school (控辍保学)")
public class FormResource {
    private final FormDesk desk;
    private final Documents documents;

    FormResource(FormDesk desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
    }

    /// Print the list of the children who are missing in a township or village, to be signed.
    ///
    /// @param org the township or village
    @GET
    @Path("villages")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER})
    @APIResponse(
            responseCode = "200",
            description = "A PDF",
            content =
                    @Content(
                            mediaType = Documents.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> printVillageList(@NotNull @QueryParam("org") OrgPath org) {
        return documents.answer("village-list", Map.of("sheet", desk.villages(org)));
    }

    /// Print a case with what was done to bring the child back (一生一案).
    @GET
    @Path("dropout-cases/{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "200",
            description = "A PDF",
            content =
                    @Content(
                            mediaType = Documents.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> printDropoutCase(@PathParam("id") UUID id) {
        return documents.answer("dropout-case", Map.of("sheet", desk.one(id)));
    }
}
