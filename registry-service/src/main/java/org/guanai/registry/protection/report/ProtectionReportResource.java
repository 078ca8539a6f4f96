package org.guanai.registry.protection.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// Yearly reports on the protection of children's data (年度个人信息保护报告).
@Path("/api/registry/protection-reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Protection reports",
        description = "Yearly reports on the protection of children's data (年度个人信息保护报告)")
public class ProtectionReportResource {
    private static final String HERE = "/api/registry/protection-reports/";

    private final ProtectionDesk desk;
    private final Documents documents;
    private final Once once;

    ProtectionReportResource(ProtectionDesk desk, Documents documents, Once once) {
        this.desk = desk;
        this.documents = documents;
        this.once = once;
    }

    /// Read what the report on a year would say now, of one's own organisation.
    ///
    /// @param year of which the records are counted
    @GET
    @Path("figures")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public ProtectionFigures getProtectionFigures(
            @NotNull @Min(2020) @Max(2100) @QueryParam("year") Integer year) {
        return desk.preview(year);
    }

    /// Hand in the county's report on a year that has ended. Its figures are counted now, and stay.
    @POST
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "409", description = "`registry.report-submitted`")
    @APIResponse(responseCode = "422", description = "`registry.protection-year`")
    public RestResponse<ProtectionReportView> submitProtectionReport(
            @NotNull @Valid ProtectionSubmission report) {
        return once.created(
                report,
                () -> {
                    var view = desk.submit(report);
                    return Created.at(HERE + view.id(), view);
                });
    }

    /// List reports, newest first.
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AUDITOR})
    public Page<ProtectionReportView> listProtectionReports(@BeanParam Paging paging) {
        return desk.list(paging);
    }

    /// Read a report.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AUDITOR})
    public ProtectionReportView getProtectionReport(@PathParam("id") UUID id) {
        return desk.view(id);
    }

    /// Withdraw a report that was wrong; another may be handed in for its year.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "409", description = "`registry.withdrawn-already`")
    public RestResponse<ProtectionReportView> withdrawProtectionReport(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason why) {
        return once.created(why, () -> Created.at(HERE + id, desk.withdraw(id, why.reason())));
    }

    /// Print a report, to be signed and sent.
    @GET
    @Path("{id}/form")
    @Produces(Documents.MEDIA_TYPE)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AUDITOR})
    @APIResponse(
            responseCode = "200",
            description = "A PDF",
            content =
                    @Content(
                            mediaType = Documents.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> printProtectionReport(@PathParam("id") UUID id) {
        return documents.answer("protection-report", Map.of("sheet", desk.sheet(id)));
    }
}
