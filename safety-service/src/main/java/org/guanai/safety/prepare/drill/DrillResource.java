package org.guanai.safety.prepare.drill;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.guanai.safety.prepare.scenario.EmergencyScenario;
import org.jboss.resteasy.reactive.RestResponse;

@Path(DrillResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Drills", description = "Emergency drills with their rhythm and record (3.1.5d)")
public class DrillResource {
    static final String PATH = "/api/safety/drills";

    private final DrillDesk desk;
    private final Once once;

    DrillResource(DrillDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record a drill. A school practises the evacuation once a month (rule `drills`).
    @POST
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "422", description = "`safety.day-in-future`")
    public RestResponse<DrillView> recordDrill(@NotNull @Valid DrillEntry entry) {
        return created(entry, () -> desk.hold(entry));
    }

    /// List drills, newest first.
    ///
    /// @param school 10-digit 学校标识码
    /// @param scenario that was practised
    /// @param org path of an organisation: its records and those of all below it
    /// @param from first day, and
    /// @param to last day: on which they were held
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<DrillSummary> listDrills(
            @BeanParam Paging paging,
            @QueryParam("school") String school,
            @QueryParam("scenario") EmergencyScenario scenario,
            @QueryParam("org") String org,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        return desk.list(school, scenario, org, from, to, paging);
    }

    /// Get a drill.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public RestResponse<DrillView> getDrill(@PathParam("id") UUID id) {
        var view = desk.open(id);
        return Editable.of(view, view.version());
    }

    /// Correct the record of a drill, for a reason.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.drill-withdrawn`")
    public RestResponse<DrillView> correctDrill(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DrillCorrection correction) {
        var view = desk.correct(id, ifMatch, correction);
        return Editable.of(view, view.version());
    }

    /// Withdraw a drill that was not held.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.drill-withdrawn`")
    public RestResponse<DrillView> withdrawDrill(
            @PathParam("id") UUID id, @NotNull @Valid DrillWithdrawal withdrawal) {
        return created(withdrawal, () -> desk.withdraw(id, withdrawal.reason()));
    }

    private RestResponse<DrillView> created(Object content, Supplier<DrillView> act) {
        return once.created(
                content,
                () -> {
                    var view = act.get();
                    return Created.at(PATH + "/" + view.id(), view, view.version());
                });
    }
}
