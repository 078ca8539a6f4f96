package org.guanai.aid.payment.result;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Encoding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.aid.bank.ResultSheet;
import org.guanai.aid.payment.ResultImport;
import org.guanai.aid.payment.order.ResultSummary;
import org.guanai.aid.upload.SheetForm;
import org.guanai.aid.upload.SheetSubmission;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.sheets.xlsx.XlsxFormat;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/aid/payment-lists/{id}/result-files")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Payments")
public class ResultFileResource {
    private final ResultImport results;
    private final Once once;

    ResultFileResource(ResultImport results, Once once) {
        this.results = results;
        this.once = once;
    }

    /// Record the bank's results as the bank sends them: a workbook (.xls, .xlsx) or text in UTF-8
    /// or GBK with the columns 状态 and 附言 or 序号, at most 10,000 rows. 成功, 失败 and 退汇 count; what is
    /// 处理中 stays open. An amount that is not the payment's is a row error; otherwise as results in
    /// JSON.
    ///
    /// @param id id of a payment list
    @POST
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
            responseCode = "201",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = ResultSummary.class)))
    @APIResponse(responseCode = "409", description = "`aid.list-not-approved`")
    @APIResponse(responseCode = "413", description = "`aid.too-many-results`, `files.too-large`")
    @APIResponse(responseCode = "415", description = "`sheet.no-spreadsheet`")
    @APIResponse(responseCode = "422", description = "`sheet.columns-missing`")
    public RestResponse<ResultSummary> recordBankResultFile(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        var sent = ResultSheet.read(SheetForm.read(contentType, body), ResultImport.MOST);
        return once.created(
                sent, () -> Created.at("/api/aid/payment-lists/" + id, results.take(id, sent)));
    }
}
