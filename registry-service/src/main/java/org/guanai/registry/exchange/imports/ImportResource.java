package org.guanai.registry.exchange.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Encoding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.problem.ProblemTexts;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.exchange.imports.intake.ImportKind;
import org.guanai.registry.exchange.imports.intake.RowTargets;
import org.guanai.sheets.Template;
import org.guanai.sheets.xlsx.XlsxFormat;
import org.jboss.resteasy.reactive.RestResponse;

/// Rosters and staff lists as files (花名册导入).
@Path("/api/registry/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Imports", description = "Rosters and staff lists as files (花名册导入)")
public class ImportResource {
    private static final String PATH = "/api/registry/imports/";

    private final ImportDesk desk;
    private final UploadReader uploads;
    private final ErrorFiles errors;
    private final Once once;

    ImportResource(ImportDesk desk, UploadReader uploads, ErrorFiles errors, Once once) {
        this.desk = desk;
        this.uploads = uploads;
        this.errors = errors;
        this.once = once;
    }

    /// Takes a file as a job: a workbook (.xlsx, or .xls up to 8 MB; all sheets that have the
    /// headings), or text with commas, semicolons or tabs (UTF-8, UTF-16 or GB18030). Good rows are
    /// taken, bad ones can be fetched with their reasons. The same file again changes nothing.
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.INTEGRATION})
    @Operation(operationId = "submitImport", summary = "Import a roster or a staff list")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ImportSubmission.class),
                            encoding =
                                    @Encoding(
                                            name = "file",
                                            contentType = XlsxFormat.MEDIA_TYPE + ", text/csv")))
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "415", description = "Neither a workbook nor a text file")
    public RestResponse<ImportView> submitImport(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            InputStream body) {
        var upload = uploads.read(contentType, body);
        var kept = false;
        try {
            var answer = once.accepted(upload.content(), () -> accepted(upload, language));
            kept = answer.getLocation().toString().endsWith(upload.id().toString());
            return answer;
        } finally {
            // A repeated request gets the first answer; its own file belongs to nothing.
            if (!kept) {
                uploads.discard(upload);
            }
        }
    }

    /// The caller's own imports, or all of a county officer's scope, newest first.
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.INTEGRATION})
    @Operation(operationId = "listImports", summary = "List imports")
    public Page<ImportView> listImports(
            @BeanParam Paging paging, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return desk.page(paging, locale(language));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.INTEGRATION})
    @Operation(operationId = "getImport", summary = "Read an import's state")
    public ImportView getImport(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return desk.view(id, locale(language));
    }

    /// The rejected rows in the form in which the file came, an old workbook as one of today, with
    /// the reason in a last column 错误原因; until the file is deleted.
    @GET
    @Path("{id}/errors")
    @Produces({XlsxFormat.MEDIA_TYPE, "text/csv"})
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.INTEGRATION})
    @Operation(operationId = "getImportErrors", summary = "Fetch the rejected rows")
    @APIResponse(
            responseCode = "200",
            description = "A file of the form that was sent",
            content = {
                @Content(
                        mediaType = XlsxFormat.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "409", description = "No rows were read, for the reason it says")
    public Response getImportErrors(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        var rejected = desk.rejected(id, locale(language));
        var format = rejected.order().format();
        var name = "errors-" + id + "." + format.extension();
        // Untyped: only with the media type at hand is the writer chosen.
        return file(errors.of(rejected), format.mediaType(), name).toResponse();
    }

    /// Errors and warnings, row by row, and what of the file was left out.
    @GET
    @Path("{id}/findings")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.INTEGRATION})
    @Operation(operationId = "listImportFindings", summary = "List what was found in the rows")
    public Page<ImportFindingView> listImportFindings(
            @PathParam("id") UUID id,
            @BeanParam Paging paging,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return desk.findings(id, paging, locale(language));
    }

    /// An empty workbook to fill in.
    ///
    /// @param kind roster, staff or ledger
    @GET
    @Path("templates/{kind}")
    @Produces(XlsxFormat.MEDIA_TYPE)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.INTEGRATION})
    @Operation(operationId = "getImportTemplate", summary = "Fetch an empty workbook")
    @APIResponse(
            responseCode = "200",
            description = "A workbook",
            content =
                    @Content(
                            mediaType = XlsxFormat.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getImportTemplate(@PathParam("kind") String kind) {
        var wanted = ImportKind.of(kind).orElseThrow(Refusal::absent);
        var template = new Template(wanted.title(), RowTargets.columns(wanted));
        return file(template.workbook(), XlsxFormat.MEDIA_TYPE, kind + ".xlsx");
    }

    private Created<ImportView> accepted(Upload upload, String language) {
        return Created.at(PATH + upload.id(), desk.accept(upload, locale(language)));
    }

    private static RestResponse<byte[]> file(byte[] content, String mediaType, String name) {
        return RestResponse.ResponseBuilder.ok(content)
                .type(mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Locale locale(String acceptLanguage) {
        return ProblemTexts.localeOf(acceptLanguage);
    }
}
