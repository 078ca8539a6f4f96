package org.guanai.safety.surroundings.ledger;

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
import org.guanai.safety.agency.Agency;
import org.guanai.safety.surroundings.OpenByAgency;
import org.guanai.safety.surroundings.StepEntry;
import org.guanai.safety.surroundings.SurroundingsCorrection;
import org.guanai.safety.surroundings.SurroundingsEntry;
import org.guanai.safety.surroundings.SurroundingsState;
import org.guanai.safety.surroundings.SurroundingsSummary;
import org.guanai.safety.surroundings.SurroundingsView;
import org.guanai.safety.surroundings.SurroundingsWithdrawal;
import org.jboss.resteasy.reactive.RestResponse;

@Path(SurroundingsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Surroundings hazards",
        description = "Hazards around schools, by kind and agency (3.3.4a, 3.3.4b)")
public class SurroundingsResource {
    static final String PATH = "/api/safety/surroundings-hazards";

    private final SurroundingsDesk desk;
    private final Once once;

    SurroundingsResource(SurroundingsDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record a hazard around a school, and which agency is competent.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "422", description = "`safety.day-in-future`")
    public RestResponse<SurroundingsView> recordSurroundingsHazard(
            @NotNull @Valid SurroundingsEntry entry) {
        return created(entry, () -> desk.find(entry));
    }

    /// List hazards around schools, newest first.
    ///
    /// @param school 10-digit 学校标识码
    /// @param state open, closed or withdrawn
    /// @param agency that is competent
    /// @param org path of an organisation: its records and those of all below it
    /// @param from first day, and
    /// @param to last day: on which they were found
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<SurroundingsSummary> listSurroundingsHazards(
            @BeanParam Paging paging,
            @QueryParam("school") String school,
            @QueryParam("state") SurroundingsState state,
            @QueryParam("agency") Agency agency,
            @QueryParam("org") String org,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        return desk.list(school, state, agency, org, from, to, paging);
    }

    /// Get how many hazards around schools are open, by agency and age (3.3.4b).
    ///
    /// @param school 10-digit 学校标识码
    @GET
    @Path("by-agency")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public OpenByAgency getOpenByAgency(@QueryParam("school") String school) {
        return desk.byAgency(school);
    }

    /// Get a hazard around a school, and what was done about it.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public RestResponse<SurroundingsView> getSurroundingsHazard(@PathParam("id") UUID id) {
        var view = desk.show(id);
        return Editable.of(view, view.version());
    }

    /// Correct a hazard around a school, for a reason.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.surroundings-over`")
    public RestResponse<SurroundingsView> correctSurroundingsHazard(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SurroundingsCorrection correction) {
        var view = desk.correct(id, ifMatch, correction);
        return Editable.of(view, view.version());
    }

    /// Record that it was sent to its agency, acted on together (联合整治), or looked at again: a
    /// re-check that finds it gone closes it.
    @POST
    @Path("{id}/steps")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.surroundings-over`")
    public RestResponse<SurroundingsView> recordSurroundingsStep(
            @PathParam("id") UUID id, @NotNull @Valid StepEntry step) {
        return created(step, () -> desk.step(id, step));
    }

    /// Withdraw a hazard that is none.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.surroundings-over`")
    public RestResponse<SurroundingsView> withdrawSurroundingsHazard(
            @PathParam("id") UUID id, @NotNull @Valid SurroundingsWithdrawal withdrawal) {
        return created(withdrawal, () -> desk.withdraw(id, withdrawal.reason()));
    }

    private RestResponse<SurroundingsView> created(Object content, Supplier<SurroundingsView> act) {
        return once.created(
                content,
                () -> {
                    var view = act.get();
                    return Created.at(PATH + "/" + view.id(), view, view.version());
                });
    }
}
