package org.guanai.registry.roll.absence;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.WithdrawalReason;
import org.guanai.registry.roll.absence.step.AbsenceStepEntry;
import org.guanai.registry.roll.absence.step.AbsenceStepView;
import org.jboss.resteasy.reactive.RestResponse;

/// Absence from school (缺课, 3.2.4f).
@Path("/api/registry/absences")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Absences", description = "Absence from school and what was done about it (缺课)")
public class AbsenceResource {
    private static final String HERE = "/api/registry/absences/";

    private final AbsenceDesk desk;
    private final AbsenceCorrections corrections;
    private final Once once;

    AbsenceResource(AbsenceDesk desk, AbsenceCorrections corrections, Once once) {
        this.desk = desk;
        this.corrections = corrections;
        this.once = once;
    }

    /// Record that a student is absent. Unexplained, it asks for a call and a visit on the same
    /// day, and after three days of school the child is suspected to have dropped out.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "409", description = "`registry.absence-open`")
    @APIResponse(responseCode = "422", description = "`registry.student-unknown`")
    public RestResponse<AbsenceView> recordAbsence(@NotNull @Valid AbsenceEntry absence) {
        return once.created(
                absence,
                () -> {
                    var view = desk.record(absence);
                    return Created.at(HERE + view.id(), view);
                });
    }

    /// List absences, newest first.
    ///
    /// @param org at this organisation, or below it
    /// @param student of this student
    /// @param open only those that last
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER
    })
    public Page<AbsenceView> listAbsences(
            @QueryParam("org") OrgPath org,
            @QueryParam("student") UUID student,
            @QueryParam("open") @DefaultValue("false") boolean open,
            @BeanParam Paging paging) {
        return desk.list(org, student, open, paging);
    }

    /// Read an absence.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER
    })
    public RestResponse<AbsenceView> getAbsence(@PathParam("id") UUID id) {
        var view = desk.view(id);
        return Editable.of(view, view.version());
    }

    /// Put an absence right: its days, or its cause once that is known. The clock runs anew.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(
            responseCode = "409",
            description = "`registry.withdrawn-already`, `registry.correction-limit`")
    public RestResponse<AbsenceView> correctAbsence(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AbsenceCorrection right) {
        var view = corrections.correct(id, ifMatch, right);
        return Editable.of(view, view.version());
    }

    /// Record that the student is back.
    @POST
    @Path("{id}/returns")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "409", description = "`registry.absence-over`")
    public RestResponse<AbsenceView> endAbsence(
            @PathParam("id") UUID id, @NotNull @Valid AbsenceReturn back) {
        return once.created(back, () -> Created.at(HERE + id, desk.back(id, back.on())));
    }

    /// Withdraw an absence that was none.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(
            responseCode = "409",
            description = "`registry.withdrawn-already`, `registry.correction-limit`")
    public RestResponse<AbsenceView> withdrawAbsence(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason why) {
        return once.created(
                why, () -> Created.at(HERE + id, corrections.withdraw(id, why.reason())));
    }

    /// Record what was done about an absence: a call, a home visit, a visit together with the
    /// village, the written report.
    @POST
    @Path("{id}/steps")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "409", description = "`registry.absence-over`")
    public RestResponse<AbsenceStepView> recordAbsenceStep(
            @PathParam("id") UUID id, @NotNull @Valid AbsenceStepEntry step) {
        return once.created(
                step, () -> Created.at(HERE + id + "/steps", corrections.step(id, step)));
    }

    /// List what was done about an absence, oldest first, at most 100.
    @GET
    @Path("{id}/steps")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER
    })
    public AbsenceStepList listAbsenceSteps(@PathParam("id") UUID id) {
        return new AbsenceStepList(corrections.steps(id));
    }

    /// Withdraw a record of what was done: the clock runs anew.
    ///
    /// @param step the record
    @POST
    @Path("{id}/steps/{step}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(
            responseCode = "409",
            description = "`registry.withdrawn-already`, `registry.correction-limit`")
    public RestResponse<AbsenceStepView> withdrawAbsenceStep(
            @PathParam("id") UUID id,
            @PathParam("step") UUID step,
            @NotNull @Valid WithdrawalReason why) {
        return once.created(
                why,
                () ->
                        Created.at(
                                HERE + id + "/steps",
                                corrections.withdrawStep(id, step, why.reason())));
    }

    public record AbsenceStepList(List<AbsenceStepView> items) {}
}
