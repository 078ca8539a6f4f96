package org.guanai.aid.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.aid.application.order.ApplicationCorrection;
import org.guanai.aid.application.order.Submission;
import org.guanai.aid.payee.BankAccount;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(AidApplicationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Applications", description = "Applications for aid (资助申请, 3.1.3h, 3.3.2b)")
public class AidApplicationResource {
    static final String PATH = "/api/aid/applications";

    private final Intake intake;
    private final AidDesk desk;
    private final CorrectionDesk corrections;
    private final Once once;

    AidApplicationResource(Intake intake, AidDesk desk, CorrectionDesk corrections, Once once) {
        this.intake = intake;
        this.desk = desk;
        this.corrections = corrections;
        this.once = once;
    }

    /// Apply for aid for a student (3.3.2b). A guardian applies for the own child, the school on
    /// the family's behalf (3.1.3h).
    @POST
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER
    })
    @APIResponse(
            responseCode = "409",
            description = "The student has an application for this programme and term")
    @APIResponse(
            responseCode = "422",
            description = "Not eligible, or no such term or kind of hardship")
    public RestResponse<AidApplicationView> submitApplication(
            @NotNull @Valid Submission submission) {
        return once.created(submission, () -> created(intake.take(submission)));
    }

    /// List applications, left-behind children first (3.3.2a), then oldest first.
    ///
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: its own applications and those below it
    /// @param term `2025-2026-2`
    /// @param programme id of a programme
    /// @param student id of a student
    /// @param state where the application stands
    /// @param granted only those that the county has approved, paid or not
    @GET
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public Page<AidApplicationSummary> listApplications(
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("term") String term,
            @QueryParam("programme") UUID programme,
            @QueryParam("student") UUID student,
            @QueryParam("state") ApplicationState state,
            @QueryParam("granted") @DefaultValue("false") boolean granted,
            @BeanParam Paging paging) {
        var after = ApplicationFilter.Place.of(paging);
        var filter =
                new ApplicationFilter(
                        school, org, term, programme, student, state, granted, null, after);
        return desk.list(filter, paging.limit());
    }

    /// Get an application with its decisions. Opening it is audited; the account stays masked.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.AUDITOR
    })
    public RestResponse<AidApplicationView> getApplication(@PathParam("id") UUID id) {
        var view = desk.one(id);
        return Editable.of(view, view.version());
    }

    /// Put an application right before anybody has decided on it, for a reason (更正): the family, or
    /// the school, of which the family is told. Who corrects one never decides on it.
    @PUT
    @Path("{id}")
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER
    })
    @APIResponse(responseCode = "409", description = "`aid.already-decided`")
    @APIResponse(
            responseCode = "422",
            description = "`aid.kind-not-eligible`, `aid.hardship-kind-unknown`")
    public RestResponse<AidApplicationView> correctApplication(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ApplicationCorrection correction) {
        var view = corrections.correct(id, ifMatch, correction);
        return Editable.of(view, view.version());
    }

    /// Withdraw an application before the county has decided. It vanishes from a running notice.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER
    })
    @APIResponse(responseCode = "409", description = "Decided already")
    public RestResponse<AidApplicationView> withdrawApplication(@PathParam("id") UUID id) {
        return once.created(id, () -> created(desk.withdraw(id)));
    }

    /// Set or correct the bank account, as after a payment that failed.
    @PUT
    @Path("{id}/bank-account")
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER
    })
    @APIResponse(responseCode = "409", description = "The payment is under way or done")
    public RestResponse<AidApplicationView> changeBankAccount(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid BankAccount account) {
        var view = desk.setAccount(id, ifMatch, account);
        return Editable.of(view, view.version());
    }

    private static Created<AidApplicationView> created(AidApplicationView view) {
        return Created.at(PATH + "/" + view.id(), view, view.version());
    }
}
