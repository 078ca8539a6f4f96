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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.aid.bank.BankResults;
import org.guanai.aid.bank.BankResults.BankResult;
import org.guanai.aid.bank.ResultFile;
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

    private final PaymentDesk desk;
    private final PaymentBook book;
    private final BankExport bankFile;
    private final ResultImport results;
    private final Once once;

    PaymentListResource(
            PaymentDesk desk,
            PaymentBook book,
            BankExport bankFile,
            ResultImport results,
            Once once) {
        this.desk = desk;
        this.book = book;
        this.bankFile = bankFile;
        this.results = results;
        this.once = once;
    }

    /// Draw up a payment list of everything that the county approved and the bank has not paid
    /// (3.3.2b). Failed payments are tried again; an application without a bank account waits.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @APIResponse(responseCode = "403", description = "Not an officer of the county")
    @APIResponse(responseCode = "409", description = "Nothing to pay")
    public RestResponse<PaymentListView> drawPaymentList(@NotNull @Valid Drawing drawing) {
        return once.created(
                drawing,
                () -> {
                    var view = desk.draw(drawing);
                    return Created.at(PATH + "/" + view.id(), view, view.version());
                });
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

    /// Get the bank's file: CSV in UTF-8 with BOM, at most 10,000 rows of serial, account name,
    /// account number, amount and reference, as they were when the list was drawn. Only what the
    /// bank has not answered is in it. It holds accounts in clear, and every export is audited.
    @GET
    @Path("{id}/bank-file")
    @Produces(CSV)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @APIResponse(
            responseCode = "200",
            description = "The file; X-Control-Total is the sum of its amounts")
    @APIResponse(responseCode = "409", description = "The bank has answered all of it")
    public RestResponse<byte[]> getBankFile(@PathParam("id") UUID id) {
        var file = bankFile.export(id);
        return RestResponse.ResponseBuilder.ok(file.csv())
                .type(CSV + "; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"payments-" + id + ".csv\"")
                .header("X-Control-Total", file.controlTotal())
                .header("X-Payments", file.payments())
                .build();
    }

    /// Record the bank's results, as JSON or as CSV with the columns `reference,status,reason`. The
    /// same again changes nothing; a contradiction is a row error and the other rows are kept;
    /// nothing is paid twice.
    @POST
    @Path("{id}/results")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    public RestResponse<ResultSummary> recordBankResults(
            @PathParam("id") UUID id, @NotNull @Valid BankResults sent) {
        return take(id, sent.results());
    }

    /// Record the bank's results, as JSON or as CSV with the columns `reference,status,reason`. The
    /// same again changes nothing; a contradiction is a row error and the other rows are kept;
    /// nothing is paid twice.
    @POST
    @Path("{id}/results")
    @Consumes(CSV)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    public RestResponse<ResultSummary> recordBankResults(
            @PathParam("id") UUID id, @NotBlank String csv) {
        return take(id, ResultFile.read(csv));
    }

    private RestResponse<ResultSummary> take(UUID id, List<BankResult> sent) {
        if (sent.size() > PaymentDesk.MOST) {
            throw Refusal.tooLarge("aid.too-many-results");
        }
        return once.created(sent, () -> Created.at(PATH + "/" + id, results.take(id, sent)));
    }
}
