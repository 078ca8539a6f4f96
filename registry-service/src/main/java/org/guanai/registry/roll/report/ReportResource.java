package org.guanai.registry.roll.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.files.document.Documents;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// Reports of dropout control (控辍保学报表, 3.2.4f).
@Path("/api/registry/dropout-reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dropout reports", description = "Reports of dropout control (控辍保学报表)")
public class ReportResource {
    private static final String HERE = "/api/registry/dropout-reports/";

    private final ReportDesk desk;
    private final Documents documents;
    private final Once once;

    ReportResource(ReportDesk desk, Documents documents, Once once) {
        this.desk = desk;
        this.documents = documents;
        this.once = once;
    }

    /// Read what a report of a period would say now.
    ///
    /// @param rhythm of the report
    /// @param period `2026-04`, `2026-Q2`, `2026-H1` or `2026`
    @GET
    @Path("figures")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    public FiguresView getDropoutFigures(
            @NotNull @QueryParam("rhythm") Rhythm rhythm,
            @NotBlank @QueryParam("period") String period) {
        return desk.preview(rhythm, period);
    }

    /// Hand in the report of a period: a school each month, the county each quarter, half-year and
    /// year. Its figures are counted now, and stay.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.report-submitted`")
    @APIResponse(
            responseCode = "422",
            description = "`registry.report-rhythm`, `registry.report-period`")
    public RestResponse<DropoutReportView> submitDropoutReport(
            @NotNull @Valid ReportSubmission report) {
        return once.created(
                report,
                () -> {
                    var view = desk.submit(report);
                    return Created.at(HERE + view.id(), view);
                });
    }

    /// List reports, newest first.
    ///
    /// @param org of this organisation, or below it
    /// @param rhythm only of this rhythm
    /// @param period only of this period
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    public Page<DropoutReportView> listDropoutReports(
            @QueryParam("org") OrgPath org,
            @QueryParam("rhythm") Rhythm rhythm,
            @QueryParam("period") String period,
            @BeanParam Paging paging) {
        return desk.list(org, rhythm, period, paging);
    }

    /// Read a report.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    public DropoutReportView getDropoutReport(@PathParam("id") UUID id) {
        return desk.view(id);
    }

    /// Withdraw a report that was wrong; another may be handed in for its period.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.withdrawn-already`")
    public RestResponse<DropoutReportView> withdrawDropoutReport(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason why) {
        return once.created(why, () -> Created.at(HERE + id, desk.withdraw(id, why.reason())));
    }

    /// Print a report, to be signed and sent.
    @GET
    @Path("{id}/form")
    @Produces(Documents.MEDIA_TYPE)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "200",
            description = "A PDF of one page",
            content =
                    @Content(
                            mediaType = Documents.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> printDropoutReport(@PathParam("id") UUID id) {
        return documents.answer("dropout-report", Map.of("sheet", desk.sheet(id)));
    }
}
