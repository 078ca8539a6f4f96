package org.guanai.safety.folder;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.files.document.Documents;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/safety/school-folder")
@Produces(Documents.MEDIA_TYPE)
@RunOnVirtualThread
@Tag(name = "School folders", description = "What an inspector asks for, as one PDF (3.1.5)")
public class FolderResource {
    private final FolderDesk desk;
    private final Documents documents;

    FolderResource(FolderDesk desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
    }

    /// Print a school's folder for inspectors: posts, letters, plans, drills, lessons, hazards,
    /// surroundings, boarding, and counts of incidents. No child is in it.
    ///
    /// @param school 10-digit 学校标识码; the caller's own school when absent
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
    public RestResponse<byte[]> printSchoolFolder(@QueryParam("school") String school) {
        return documents.answer("school-folder", Map.of("folder", desk.folder(school)));
    }
}
