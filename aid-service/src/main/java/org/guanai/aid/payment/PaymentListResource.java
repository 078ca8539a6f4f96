package org.guanai.aid.payment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.aid.bank.BankResults;
import org.guanai.aid.bank.BankResults.BankResult;
import org.guanai.aid.bank.ResultFile;
import org.guanai.aid.payment.order.Drawing;
import org.guanai.aid.payment.order.ListWithdrawal;
import org.guanai.aid.payment.order.ResultSummary;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.problem.Refusal;
import org.jboss.resteasy.reactive.RestResponse;

@Path(PaymentListResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Payments", description = "Payment lists and the bank's results (资金发放, 3.3.2b)")
public class PaymentListResource {
    static final String PATH = "/api/aid/payment-lists";
    private static final String CSV = "text/csv";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String XLS = "application/vnd.ms-excel";

    private final PaymentDesk desk;
    private final PaymentBook book;
    private final BankExport bankFile;
    private final ResultImport results;
    private final ListReview review;
    private final Once once;

    PaymentListResource(
            PaymentDesk desk,
            PaymentBook book,
            BankExport bankFile,
            ResultImport results,
            ListReview review,
            Once once) {
        this.desk = desk;
        this.book = book;
        this.bankFile = bankFile;
        this.results = results;
        this.review = review;
        this.once = once;
    }

    /// Draw up a payment list of everything that the county approved and the bank has not paid
    /// (3.3.2b). Failed payments are tried again; an application without a bank account waits.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @APIResponse(responseCode = "403", description = "Not an officer of the county")
    @APIResponse(responseCode = "409", description = "Nothing to pay")
    public RestResponse<PaymentListView> drawPaymentList(@NotNull @Valid Drawing drawing) {
        return once.created(drawing, () -> created(desk.draw(drawing)));
    }

    /// Approve a payment list, as a second officer: neither who drew it up nor who decided on
    /// anything in it. Before that nothing goes to the bank.
    @POST
    @Path("{id}/approvals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @APIResponse(
            responseCode = "409",
            description = "`aid.drawer-approves`, `aid.decider-pays`, `aid.list-not-waiting`")
    public RestResponse<PaymentListView> approvePaymentList(@PathParam("id") UUID id) {
        return once.created(id, () -> created(review.approve(id)));
    }

    /// Withdraw a payment list before it is approved; what it held is drawn anew.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @APIResponse(responseCode = "409", description = "`aid.list-not-waiting`")
    public RestResponse<PaymentListView> withdrawPaymentList(
            @PathParam("id") UUID id, @NotNull @Valid ListWithdrawal withdrawal) {
        return once.created(withdrawal, () -> created(review.withdraw(id, withdrawal)));
    }

    /// List payment lists, newest first.
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER, Roles.AUDITOR})
    public Page<PaymentListView> listPaymentLists(@BeanParam Paging paging) {
        return book.lists(paging);
    }

    /// Get a payment list with its control total.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER, Roles.AUDITOR})
    public RestResponse<PaymentListView> getPaymentList(@PathParam("id") UUID id) {
        var view = book.one(id);
        return Editable.of(view, view.version());
    }

    /// List the payments of a list in its order, without accounts.
    @GET
    @Path("{id}/payments")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER, Roles.AUDITOR})
    public Page<PaymentView> listPayments(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return book.payments(id, paging);
    }

    /// Get the bank's file, at most 10,000 rows, in the format, charset and columns of the county's
    /// rule `bank-file`: CSV, plain text, or a workbook of today or of Excel 97–2003. Accounts are
    /// as they were when the list was drawn, and only what the bank has not answered is in it. It
    /// holds accounts in clear, and every export is audited.
    @GET
    @Path("{id}/bank-file")
    @Produces({CSV, MediaType.TEXT_PLAIN, XLSX, XLS})
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @APIResponse(
            responseCode = "200",
            description = "The file; X-Control-Total is the sum of its amounts",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "`aid.list-settled`, `aid.list-not-approved`")
    @APIResponse(responseCode = "422", description = "`aid.holder-unfit`")
    public Response getBankFile(@PathParam("id") UUID id) {
        var file = bankFile.export(id);
        var name = "payments-" + id + "." + file.format().extension();
        return Response.ok(file.content())
                .type(file.format().mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Control-Total", file.controlTotal())
                .header("X-Payments", file.payments())
                .build();
    }

    /// Record the bank's results, as JSON or as CSV with the columns `reference,status,reason`:
    /// PAID, FAILED, or RETURNED when the money came back (退汇). The same again changes nothing; a
    /// contradiction is a row error and the other rows are kept; nothing is paid twice.
    @POST
    @Path("{id}/results")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    public RestResponse<ResultSummary> recordBankResults(
            @PathParam("id") UUID id, @NotNull @Valid BankResults sent) {
        return take(id, sent.results());
    }

    /// Record the bank's results, as JSON or as CSV with the columns `reference,status,reason`:
    /// PAID, FAILED, or RETURNED when the money came back (退汇). The same again changes nothing; a
    /// contradiction is a row error and the other rows are kept; nothing is paid twice.
    @POST
    @Path("{id}/results")
    @Consumes(CSV)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    public RestResponse<ResultSummary> recordBankResults(
            @PathParam("id") UUID id, @NotBlank String csv) {
        return take(id, ResultFile.read(csv));
    }

    private static Created<PaymentListView> created(PaymentListView view) {
        return Created.at(PATH + "/" + view.id(), view, view.version());
    }

    private RestResponse<ResultSummary> take(UUID id, List<BankResult> sent) {
        if (sent.size() > PaymentDesk.MOST) {
            throw Refusal.tooLarge("aid.too-many-results");
        }
        return once.created(sent, () -> Created.at(PATH + "/" + id, results.take(id, sent)));
    }
}
