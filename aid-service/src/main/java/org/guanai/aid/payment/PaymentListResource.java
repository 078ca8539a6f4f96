package org.guanai.aid.payment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Pages;
import org.guanai.kit.http.Paging;
import org.guanai.kit.http.Tags;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.problem.Refusal;

@Path(PaymentListResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Payments")
public class PaymentListResource {
    static final String PATH = "/api/aid/payment-lists";
    private static final String CSV = "text/csv";

    private final PaymentDesk desk;
    private final BankFile bankFile;
    private final ResultImport results;
    private final Once once;

    PaymentListResource(PaymentDesk desk, BankFile bankFile, ResultImport results, Once once) {
        this.desk = desk;
        this.bankFile = bankFile;
        this.results = results;
        this.once = once;
    }

    /// Draws everything that the county approved and the bank has not paid into one list (3.3.2b);
    /// failed payments are tried again. An application without a bank account waits.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @Operation(operationId = "drawPaymentList", summary = "Draw up a payment list")
    @APIResponse(
            responseCode = "201",
            description = "Drawn up",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PaymentListView.class)))
    @APIResponse(responseCode = "403", description = "Not an officer of the county")
    @APIResponse(responseCode = "409", description = "Nothing to pay")
    public Response draw(@NotNull @Valid Drawing drawing) {
        return once.created(
                        drawing,
                        () -> {
                            var view = desk.draw(drawing);
                            return Created.at(PATH + "/" + view.id(), view, view.version());
                        })
                .toResponse();
    }

    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER, Roles.AUDITOR})
    @Operation(operationId = "paymentLists", summary = "Payment lists, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page, newest first",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PaymentListPage.class)))
    public Response list(@BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(desk.lists(paging), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER, Roles.AUDITOR})
    @Operation(operationId = "paymentList", summary = "One payment list with its control total")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PaymentListView.class)))
    @APIResponse(responseCode = "404", description = "None, or of another county")
    public Response one(@PathParam("id") UUID id) {
        var view = desk.one(id);
        return Response.ok(view).tag(Tags.of(view.version())).build();
    }

    @GET
    @Path("{id}/payments")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER, Roles.AUDITOR})
    @Operation(operationId = "payments", summary = "Payments of a list, without accounts")
    @APIResponse(
            responseCode = "200",
            description = "A page, in the order of the list",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PaymentPage.class)))
    public Response payments(
            @PathParam("id") UUID id, @BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.answer(desk.payments(id, paging), uri);
    }

    /// The list as the bank takes it: serial, account name, account number, amount and reference,
    /// at most 10,000 rows. It holds accounts in clear, and every export is audited.
    @GET
    @Path("{id}/bank-file")
    @Produces(CSV)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @Operation(operationId = "bankFile", summary = "The bank's file, CSV in UTF-8 with BOM")
    @APIResponse(
            responseCode = "200",
            description = "The file; X-Control-Total is the sum of its amounts")
    @APIResponse(responseCode = "404", description = "None, or of another county")
    public Response bankFile(@PathParam("id") UUID id) {
        var file = bankFile.export(id);
        return Response.ok(file.csv(), CSV + "; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"payments-" + id + ".csv\"")
                .header("X-Control-Total", file.controlTotal())
                .header("X-Payments", file.payments())
                .build();
    }

    /// Takes the bank's results. The same again changes nothing; a contradiction is a row error and
    /// the other rows are kept; nothing is paid twice.
    @POST
    @Path("{id}/results")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @Operation(operationId = "takeResults", summary = "Take the bank's results, JSON or CSV")
    @APIResponse(
            responseCode = "201",
            description = "Taken, with the rows that were refused",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ResultImport.Summary.class)))
    @APIResponse(responseCode = "404", description = "No such list")
    public Response results(@PathParam("id") UUID id, @NotNull @Valid Results sent) {
        return take(id, sent.results());
    }

    /// As JSON, but as CSV with the columns `reference,status,reason`.
    @POST
    @Path("{id}/results")
    @Consumes(CSV)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @Operation(operationId = "takeResults", summary = "Take the bank's results, JSON or CSV")
    @APIResponse(
            responseCode = "201",
            description = "Taken, with the rows that were refused",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ResultImport.Summary.class)))
    @APIResponse(responseCode = "400", description = "Not such a file")
    public Response resultFile(@PathParam("id") UUID id, @NotBlank String csv) {
        return take(id, ResultFile.read(csv));
    }

    private Response take(UUID id, List<Result> sent) {
        if (sent.size() > PaymentDesk.MOST) {
            throw Refusal.tooLarge("aid.too-many-results");
        }
        return once.created(sent, () -> Created.at(PATH + "/" + id, results.take(id, sent)))
                .toResponse();
    }

    public record Drawing(
            @NotNull UUID programmeId,
            @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") @Schema(examples = "2025-2026-2")
                    String term) {}

    @Schema(name = "BankResults")
    public record Results(@NotNull @Size(min = 1) List<@NotNull @Valid Result> results) {}

    /// @param reference as in the bank's file
    /// @param status PAID or FAILED
    /// @param reason why it failed
    @Schema(name = "BankResult")
    public record Result(
            @NotBlank @Size(max = 40) String reference,
            @NotBlank @Size(max = 20) @Schema(enumeration = {"PAID", "FAILED"}) String status,
            @Size(max = 200) String reason) {}

    /// A page, as the API document shows it.
    public record PaymentListPage(List<PaymentListView> items, String next) {}

    /// A page, as the API document shows it.
    public record PaymentPage(List<PaymentView> items, String next) {}
}
