package org.guanai.safety.publicreport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.idempotency.WithoutKey;
import org.jboss.resteasy.reactive.RestResponse;

@Path(PublicReportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Public reports", description = "Reports of harm to a child by anybody (3.1.5e)")
public class PublicReportResource {
    static final String PATH = "/api/safety/public-reports";

    private final PublicForm form;
    private final PublicReportDesk desk;
    private final Once once;

    PublicReportResource(PublicForm form, PublicReportDesk desk, Once once) {
        this.form = form;
        this.desk = desk;
        this.once = once;
    }

    /// Report harm to a child, or danger. For everybody: no token is needed, nobody is asked who
    /// they are. The receipt number shows later how the report stands.
    @POST
    @WithoutKey
    @PermitAll
    @SecurityRequirements
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(responseCode = "503", description = "`safety.public-reports-busy`")
    public RestResponse<Receipt> sendPublicReport(@NotNull @Valid PublicReportEntry entry) {
        return RestResponse.status(RestResponse.Status.CREATED, form.take(entry));
    }

    /// Get how a public report stands, by its receipt number. For everybody who has it.
    ///
    /// @param receipt number of the receipt
    @GET
    @Path("receipts/{receipt}")
    @PermitAll
    @SecurityRequirements
    public Receipt getReceipt(@PathParam("receipt") @Size(max = 30) String receipt) {
        return form.look(receipt);
    }

    /// List public reports, newest first.
    ///
    /// @param state received, followed or dismissed
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER})
    public Page<PublicReportSummary> listPublicReports(
            @BeanParam Paging paging, @QueryParam("state") PublicReportState state) {
        return desk.list(state, paging);
    }

    /// Get a public report. Opening it is on record.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER})
    public PublicReportView getPublicReport(@PathParam("id") UUID id) {
        return desk.open(id);
    }

    /// Assess a public report: follow it up, or dismiss it with the reason.
    @POST
    @Path("{id}/assessments")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER})
    public RestResponse<PublicReportView> assessPublicReport(
            @PathParam("id") UUID id, @NotNull @Valid Assessment assessment) {
        return once.created(
                assessment, () -> Created.at(PATH + "/" + id, desk.assess(id, assessment)));
    }
}
