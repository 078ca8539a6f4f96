package org.guanai.aid.national;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Encoding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.aid.upload.SheetForm;
import org.guanai.aid.upload.SheetSubmission;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.sheets.xlsx.XlsxFormat;

@Path("/api/aid/national-lists")
@Produces(XlsxFormat.MEDIA_TYPE)
@RunOnVirtualThread
@Tag(name = "National lists", description = "The list of the national aid system (全国资助名单, 3.3.2b)")
public class NationalListResource {
    private final NationalDesk desk;

    NationalListResource(NationalDesk desk) {
        this.desk = desk;
    }

    /// Complete a list of the national aid system, and check it against what was granted here: at
    /// most 20,000 lines with school and name, the other columns by their headings. What a line
    /// leaves open is filled in, what it says is kept; the last column tells what was found, and
    /// what the list lacks stands at its end. Nothing of it is kept. It holds cards in clear, and
    /// every call is audited as an export.
    ///
    /// @param term `2025-2026-2`
    /// @param purpose what the list is for
    @POST
    @WithoutKey
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = SheetSubmission.class),
                            encoding =
                                    @Encoding(
                                            name = "file",
                                            contentType = XlsxFormat.MEDIA_TYPE + ", text/csv")))
    @APIResponse(
            responseCode = "200",
            description =
                    "A workbook; X-Filled counts the lines that are whole, X-Open those to look at",
            content =
                    @Content(
                            mediaType = XlsxFormat.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "403", description = "`aid.county-only`")
    @APIResponse(responseCode = "413", description = "`files.too-large`")
    @APIResponse(responseCode = "415", description = "`sheet.no-spreadsheet`")
    @APIResponse(
            responseCode = "422",
            description = "`sheet.columns-missing`, `aid.national-list-too-long`")
    public Response completeNationalList(
            @QueryParam("term") @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") String term,
            @QueryParam("purpose") @NotBlank @Size(min = 4, max = 200) String purpose,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        var completed = desk.complete(SheetForm.read(contentType, body), term, purpose);
        return Response.ok(completed.content())
                .type(XlsxFormat.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"national-list.xlsx\"")
                .header("Cache-Control", "no-store")
                .header("X-Filled", completed.filled())
                .header("X-Open", completed.open())
                .build();
    }
}
