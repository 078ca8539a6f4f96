package org.guanai.safety.boarding.condition;

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
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(ConditionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Condition inspections",
        description = "The five living conditions of boarding schools (3.3.1b)")
public class ConditionResource {
    static final String PATH = "/api/safety/condition-inspections";

    private final ConditionDesk desk;
    private final Once once;

    ConditionResource(ConditionDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record an inspection of the five conditions: exactly one score of each. Below the passing
    /// score (rule `five-conditions`) it is put right within some days.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.TEACHER})
    @APIResponse(responseCode = "422", description = "`safety.day-in-future`")
    public RestResponse<ConditionInspectionView> recordConditionInspection(
            @NotNull @Valid ConditionReport report) {
        return once.created(
                report,
                () -> {
                    var view = desk.inspect(report);
                    return Created.at(PATH + "/" + view.id(), view, view.version());
                });
    }

    /// List inspections of the five conditions, newest first.
    ///
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: its records and those of all below it
    /// @param from first day, and
    /// @param to last day: of the inspection
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.TEACHER,
        Roles.AUDITOR
    })
    public Page<ConditionInspectionSummary> listConditionInspections(
            @BeanParam Paging paging,
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        return desk.list(school, org, from, to, paging);
    }

    /// Get an inspection of the five conditions.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.TEACHER,
        Roles.AUDITOR
    })
    public RestResponse<ConditionInspectionView> getConditionInspection(@PathParam("id") UUID id) {
        var view = desk.open(id);
        return Editable.of(view, view.version());
    }

    /// Record what was done about a condition that did not pass.
    ///
    /// @param condition one of the five
    @POST
    @Path("{id}/{condition}/rectifications")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.TEACHER})
    @APIResponse(
            responseCode = "409",
            description = "`safety.nothing-to-rectify`, `safety.inspection-withdrawn`")
    public RestResponse<ConditionInspectionView> rectifyCondition(
            @PathParam("id") UUID id,
            @PathParam("condition") LivingCondition condition,
            @NotNull @Valid Rectification rectification) {
        return created(id, rectification, () -> desk.rectify(id, condition, rectification));
    }

    /// Verify what was put right: by another person than who did it. Below the passing score it is
    /// owed still.
    ///
    /// @param condition one of the five
    @POST
    @Path("{id}/{condition}/verifications")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`safety.nothing-to-verify`, `safety.second-person`")
    public RestResponse<ConditionInspectionView> verifyCondition(
            @PathParam("id") UUID id,
            @PathParam("condition") LivingCondition condition,
            @NotNull @Valid Verification verification) {
        return created(id, verification, () -> desk.verify(id, condition, verification));
    }

    /// Withdraw an inspection that was recorded by mistake.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.inspection-withdrawn`")
    public RestResponse<ConditionInspectionView> withdrawConditionInspection(
            @PathParam("id") UUID id, @NotNull @Valid InspectionWithdrawal withdrawal) {
        return created(id, withdrawal, () -> desk.withdraw(id, withdrawal.reason()));
    }

    private RestResponse<ConditionInspectionView> created(
            UUID id, Object content, Supplier<ConditionInspectionView> act) {
        return once.created(
                content,
                () -> {
                    var view = act.get();
                    return Created.at(PATH + "/" + id, view, view.version());
                });
    }
}
