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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Pages;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.problem.ProblemTexts;
import org.guanai.kit.problem.Refusal;
import org.guanai.sheets.Template;
import org.guanai.sheets.xlsx.XlsxFormat;

/// Rosters and staff lists as files (花名册导入).
@Path("/api/registry/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "import", description = "Rosters and staff lists as files (花名册导入)")
public class ImportResource {
    private static final String PATH = "/api/registry/imports/";
    private static final String LANGUAGE = "Accept-Language";

    private final ImportDesk desk;
    private final UploadReader uploads;
    private final Once once;

    ImportResource(ImportDesk desk, UploadReader uploads, Once once) {
        this.desk = desk;
        this.uploads = uploads;
        this.once = once;
    }

    /// Takes a file, .xlsx or .csv (UTF-8 or GB18030), and goes on behind the answer. Good rows are
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
                            schema = @Schema(implementation = Submission.class)))
    @APIResponse(responseCode = "413", description = "Larger than allowed")
    @APIResponse(responseCode = "415", description = "Neither a workbook nor a text file")
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ImportView.class)))
    public Response submit(
            @HeaderParam("Content-Type") String contentType,
            @HeaderParam(LANGUAGE) String language,
            InputStream body) {
        var upload = uploads.read(contentType, body);
        var answered = "";
        try {
            var answer =
                    once.accepted(
                                    upload.content(),
                                    () ->
                                            Created.at(
                                                    PATH + upload.id(),
                                                    desk.accept(upload, locale(language))))
                            .toResponse();
            answered = String.valueOf(answer.getLocation());
            return answer;
        } finally {
            // A repeated request gets the first answer; its own file belongs to nothing.
            if (!answered.endsWith(upload.id().toString())) {
                uploads.discard(upload);
            }
        }
    }

    /// The caller's own imports, or all of a county officer's scope, newest first.
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.INTEGRATION})
    @Operation(operationId = "listImports", summary = "List imports")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ImportPage.class)))
    public Response list(
            @BeanParam Paging paging,
            @HeaderParam(LANGUAGE) String language,
            @Context UriInfo uri) {
        return Pages.answer(desk.page(paging, locale(language)), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.INTEGRATION})
    @Operation(operationId = "readImport", summary = "Read an import's state")
    public ImportView read(@PathParam("id") UUID id, @HeaderParam(LANGUAGE) String language) {
        return desk.view(id, locale(language));
    }

    /// The rejected rows in the form in which the file came, with the reason in a last column 错误原因;
    /// until the file is deleted.
    @GET
    @Path("{id}/errors")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.INTEGRATION})
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "downloadImportErrors", summary = "Fetch the rejected rows")
    @APIResponse(
            responseCode = "200",
            description = "A file of the form that was sent",
            content = {
                @Content(
                        mediaType = XlsxFormat.MEDIA_TYPE,
                        schema = @Schema(implementation = FileContent.class)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(implementation = FileContent.class))
            })
    @APIResponse(responseCode = "409", description = "No rows were read, for the reason it says")
    public Response errors(@PathParam("id") UUID id, @HeaderParam(LANGUAGE) String language) {
        var file = desk.errors(id, locale(language));
        var name = "errors-" + id + "." + file.format().extension();
        return Response.ok(file.content(), file.format().mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /// Errors and warnings, row by row.
    @GET
    @Path("{id}/findings")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.INTEGRATION})
    @Operation(operationId = "listImportFindings", summary = "List what was found in the rows")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = FindingPage.class)))
    public Response findings(
            @PathParam("id") UUID id,
            @BeanParam Paging paging,
            @HeaderParam(LANGUAGE) String language,
            @Context UriInfo uri) {
        return Pages.answer(desk.findings(id, paging, locale(language)), uri);
    }

    /// An empty workbook to fill in.
    ///
    /// @param kind roster or staff
    @GET
    @Path("templates/{kind}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.INTEGRATION})
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "downloadImportTemplate", summary = "Fetch an empty workbook")
    @APIResponse(
            responseCode = "200",
            description = "A workbook",
            content =
                    @Content(
                            mediaType = XlsxFormat.MEDIA_TYPE,
                            schema = @Schema(implementation = FileContent.class)))
    public Response template(@PathParam("kind") String kind) {
        var wanted = ImportKind.of(kind).orElseThrow(Refusal::absent);
        var template = new Template(wanted.title(), RowTargets.columns(wanted));
        return Response.ok(template.workbook(), XlsxFormat.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + kind + ".xlsx\"")
                .build();
    }

    private static Locale locale(String acceptLanguage) {
        return ProblemTexts.localeOf(acceptLanguage);
    }

    /// @param file .xlsx or .csv
    /// @param kind roster or staff
    @Schema(name = "ImportSubmission")
    public record Submission(
            @Schema(type = SchemaType.STRING, format = "binary", required = true) String file,
            @Schema(
                            required = true,
                            enumeration = {"roster", "staff"})
                    String kind) {}

    @Schema(name = "FileContent", type = SchemaType.STRING, format = "binary")
    public interface FileContent {}

    @Schema(name = "ImportPage")
    public record ImportPage(java.util.List<ImportView> items, String next) {}

    @Schema(name = "ImportFindingPage")
    public record FindingPage(java.util.List<FindingView> items, String next) {}
}
