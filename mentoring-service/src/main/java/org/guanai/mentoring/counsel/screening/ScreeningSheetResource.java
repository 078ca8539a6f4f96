package org.guanai.mentoring.counsel.screening;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Encoding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.mentoring.counsel.screening.file.ScreeningFile;
import org.guanai.mentoring.counsel.screening.file.ScreeningReader;
import org.guanai.mentoring.counsel.screening.file.ScreeningSubmission;
import org.guanai.sheets.xlsx.XlsxFormat;
import org.jboss.resteasy.reactive.RestResponse;

/// Sheets of results of a screening (筛查结果导入, 3.1.6e).
@Path("/api/mentoring/screening-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Counsellings",
        description =
                "The green channel (3.1.6a–e): requests, rooms, cases, sessions, referrals, screenings")
@RunOnVirtualThread
public class ScreeningSheetResource {
    private static final String SCREENINGS = "/api/mentoring/counsel-screenings";

    private final ScreeningSheetDesk desk;
    private final ScreeningReader reader;
    private final Once once;
    private final Clock clock;

    ScreeningSheetResource(
            ScreeningSheetDesk desk, ScreeningReader reader, Once once, Clock clock) {
        this.desk = desk;
        this.reader = reader;
        this.once = once;
        this.clock = clock;
    }

    /// Take in the sheet of a screening: name, class, band, day of the guardian's consent and
    /// factor scores, at most 500 rows. Children are found by name and class at the caller's
    /// school. Each row has its own result; the good ones are kept, the file is not.
    ///
    /// @param instrument name of the questionnaire, such as MHT or SDQ
    /// @param takenOn day of the screening
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.COUNSELLOR)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ScreeningSubmission.class),
                            encoding =
                                    @Encoding(
                                            name = "file",
                                            contentType = XlsxFormat.MEDIA_TYPE + ", text/csv")))
    @APIResponse(
            responseCode = "201",
            description = "Taken in, row by row",
            content = @Content(schema = @Schema(implementation = ScreeningSheetResults.class)))
    @APIResponse(responseCode = "413", description = "`files.too-large`")
    @APIResponse(responseCode = "415", description = "`sheet.no-spreadsheet`")
    @APIResponse(
            responseCode = "422",
            description = "`mentoring.screening-in-future`, `mentoring.screening-sheet-too-long`")
    public RestResponse<ScreeningSheetResults> takeScreeningSheet(
            @QueryParam("instrument") @NotBlank @Size(max = 40) String instrument,
            @QueryParam("takenOn") @NotNull LocalDate takenOn,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        var file = ScreeningFile.read(contentType, body);
        return once.created(
                List.of(instrument, takenOn, file.hash()),
                () ->
                        Created.at(
                                SCREENINGS,
                                desk.take(instrument, takenOn, file.content(), clock.instant())));
    }

    /// Fetch an empty workbook to fill in.
    @GET
    @Path("template")
    @Produces(XlsxFormat.MEDIA_TYPE)
    @RolesAllowed(Roles.COUNSELLOR)
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = XlsxFormat.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getScreeningTemplate() {
        return RestResponse.ResponseBuilder.ok(reader.template())
                .header("Content-Disposition", "attachment; filename=\"screening.xlsx\"")
                .build();
    }
}
