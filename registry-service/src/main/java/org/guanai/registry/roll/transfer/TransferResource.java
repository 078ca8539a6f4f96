package org.guanai.registry.roll.transfer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.events.registry.TransferMoved.TransferState;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.WithdrawalReason;
import org.guanai.registry.roll.transfer.act.Admittance;
import org.guanai.registry.roll.transfer.act.TransferAnswer;
import org.guanai.registry.roll.transfer.act.TransferRequest;
import org.jboss.resteasy.reactive.RestResponse;

/// Transfers within the county (转学, 3.1.2c).
@Path("/api/registry/transfers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Transfers", description = "Transfers within the county (转学)")
public class TransferResource {
    private final TransferDesk desk;
    private final AdmissionDesk admissions;
    private final Once once;

    TransferResource(TransferDesk desk, AdmissionDesk admissions, Once once) {
        this.desk = desk;
        this.admissions = admissions;
        this.once = once;
    }

    /// Ask for a child of another school of the county, in the name of one's own school. A number,
    /// the name and the birth date must agree with what is on file.
    @POST
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(
            responseCode = "409",
            description = "`registry.transfer-open`, `registry.too-many-numbers`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`registry.transfer-child`, `registry.transfer-grade`,"
                            + " `registry.transfer-graduating`, `registry.transfer-on-leave`")
    public RestResponse<TransferView> requestTransfer(@NotNull @Valid TransferRequest request) {
        return created(request, () -> desk.request(request));
    }

    /// List the transfers that one's own school asks for or is asked for, newest first; the county
    /// sees all of its own.
    ///
    /// @param org only those that an organisation, or a school below it, asks for
    /// @param state only those in this state
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    public Page<TransferView> listTransfers(
            @QueryParam("org") OrgPath org,
            @QueryParam("state") TransferState state,
            @BeanParam Paging paging) {
        return desk.list(org == null ? null : org.text(), state, paging);
    }

    /// Read a transfer.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL})
    public TransferView getTransfer(@PathParam("id") UUID id) {
        return desk.view(id);
    }

    /// Answer a request for a child of one's own school: release it, or refuse with a reason.
    @POST
    @Path("{id}/answers")
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "409", description = "`registry.transfer-state`")
    public RestResponse<TransferView> answerTransfer(
            @PathParam("id") UUID id, @NotNull @Valid TransferAnswer answer) {
        return created(answer, () -> desk.answer(id, answer));
    }

    /// Take an answer back that was a mistake, before the child has moved and the county decided.
    @POST
    @Path("{id}/answer-withdrawals")
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "409", description = "`registry.transfer-state`")
    public RestResponse<TransferView> withdrawTransferAnswer(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason why) {
        return created(why, () -> desk.withdrawAnswer(id, why.reason()));
    }

    /// Decide a transfer for the county, where its rule asks for that.
    @POST
    @Path("{id}/decisions")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "409", description = "`registry.transfer-state`")
    public RestResponse<TransferView> decideTransfer(
            @PathParam("id") UUID id, @NotNull @Valid TransferAnswer decision) {
        return created(decision, () -> desk.decide(id, decision));
    }

    /// Take the child in and call for its file (调档): the old enrolment ends and the new one begins
    /// in the same moment.
    @POST
    @Path("{id}/admissions")
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(
            responseCode = "409",
            description = "`registry.transfer-state`, `registry.child-elsewhere`")
    @APIResponse(responseCode = "422", description = "`registry.class-unknown`")
    public RestResponse<TransferView> admitTransfer(
            @PathParam("id") UUID id, @NotNull @Valid Admittance admittance) {
        return created(admittance, () -> admissions.admit(id, admittance));
    }

    /// Withdraw the request of one's own school before the child has moved.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "409", description = "`registry.transfer-state`")
    public RestResponse<TransferView> withdrawTransfer(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason why) {
        return created(why, () -> desk.withdraw(id, why.reason()));
    }

    /// Take a completed transfer back that was a mistake, at most 30 days ago: the child is at the
    /// school again that it should not have left, with its file, its guardians and its mentor.
    @POST
    @Path("{id}/reversals")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(
            responseCode = "409",
            description =
                    "`registry.transfer-state`, `registry.transfer-too-old`,"
                            + " `registry.transfer-moved-on`")
    public RestResponse<TransferView> reverseTransfer(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason why) {
        return created(why, () -> desk.reverse(id, why.reason()));
    }

    private RestResponse<TransferView> created(Record request, Supplier<TransferView> act) {
        return once.created(
                request,
                () -> {
                    var view = act.get();
                    return Created.at("/api/registry/transfers/" + view.id(), view);
                });
    }
}
