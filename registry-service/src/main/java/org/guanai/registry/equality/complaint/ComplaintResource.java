package org.guanai.registry.equality.complaint;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// Complaints about unequal treatment (不公平对待投诉, 3.1.2d).
@Path("/api/registry/treatment-complaints")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Complaints", description = "Complaints about unequal treatment (不公平对待投诉)")
public class ComplaintResource {
    private final ComplaintDesk desk;
    private final Once once;

    ComplaintResource(ComplaintDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Complain that a child was treated worse than others: a guardian about their own child, or
    /// the school for one.
    @POST
    @RolesAllowed({Roles.GUARDIAN, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "201", description = "Taken")
    public RestResponse<ComplaintReceipt> raiseTreatmentComplaint(
            @NotNull @Valid ComplaintEntry complaint) {
        return once.created(
                complaint,
                () -> {
                    var receipt = desk.raise(complaint);
                    return Created.at(here(receipt.id()), receipt);
                });
    }

    /// List complaints: guardians their own, others those of their school or county.
    ///
    /// @param closed those that were answered or withdrawn, and not those that wait
    /// @param org path of an organisation: those there and below
    @GET
    @RolesAllowed({Roles.GUARDIAN, Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    public Page<ComplaintView> listTreatmentComplaints(
            @QueryParam("closed") @DefaultValue("false") boolean closed,
            @QueryParam("org") String org,
            @BeanParam Paging paging) {
        return desk.list(!closed, org, paging);
    }

    /// Answer a complaint. Whoever complained is told.
    @POST
    @Path("{id}/answers")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "201", description = "Answered")
    @APIResponse(
            responseCode = "409",
            description = "`registry.complaint-answered`, `registry.withdrawn-already`")
    public RestResponse<ComplaintReceipt> answerTreatmentComplaint(
            @PathParam("id") UUID id, @NotNull @Valid ComplaintAnswer answer) {
        return once.created(answer, () -> Created.at(here(id), desk.answer(id, answer)));
    }

    /// Withdraw one's own complaint.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.GUARDIAN, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(
            responseCode = "409",
            description = "`registry.complaint-answered`, `registry.withdrawn-already`")
    public RestResponse<ComplaintReceipt> withdrawTreatmentComplaint(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason withdrawal) {
        return once.created(
                withdrawal, () -> Created.at(here(id), desk.withdraw(id, withdrawal.reason())));
    }

    private static String here(UUID id) {
        return "/api/registry/treatment-complaints/" + id;
    }
}
