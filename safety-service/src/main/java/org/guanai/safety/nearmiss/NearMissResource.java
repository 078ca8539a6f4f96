package org.guanai.safety.nearmiss;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.safety.situation.IncidentKind;
import org.jboss.resteasy.reactive.RestResponse;

@Path(NearMissResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Near misses", description = "What almost happened, and what was learnt (3.1.5h)")
public class NearMissResource {
    static final String PATH = "/api/safety/near-misses";

    private final NearMissDesk desk;
    private final Once once;

    NearMissResource(NearMissDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Report what almost happened. No guardian is told, and no report is owed.
    @POST
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR
    })
    @APIResponse(responseCode = "422", description = "`safety.day-in-future`")
    public RestResponse<NearMissView> reportNearMiss(@NotNull @Valid NearMissEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.notice(entry);
                    return Created.at(PATH + "/" + view.id(), view, view.version());
                });
    }

    /// List near misses, newest first, without those that were taken back.
    ///
    /// @param school 10-digit 学校标识码
    /// @param kind of what almost happened
    /// @param org path of an organisation: its records and those of all below it
    /// @param from first day, and
    /// @param to last day: on which it almost happened
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<NearMissSummary> listNearMisses(
            @BeanParam Paging paging,
            @QueryParam("school") String school,
            @QueryParam("kind") IncidentKind kind,
            @QueryParam("org") String org,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        return desk.list(school, kind, org, from, to, paging);
    }

    /// Get a near miss.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    public RestResponse<NearMissView> getNearMiss(@PathParam("id") UUID id) {
        var view = desk.open(id);
        return Editable.of(view, view.version());
    }

    /// Correct a near miss, or add what was learnt from it. Its school stays.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.near-miss-withdrawn`")
    public RestResponse<NearMissView> correctNearMiss(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NearMissEntry entry) {
        var view = desk.correct(id, ifMatch, entry);
        return Editable.of(view, view.version());
    }

    /// Withdraw a near miss that was reported by mistake.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.near-miss-withdrawn`")
    public RestResponse<NearMissView> withdrawNearMiss(
            @PathParam("id") UUID id, @NotNull @Valid NearMissWithdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    var view = desk.withdraw(id, withdrawal.reason());
                    return Created.at(PATH + "/" + id, view, view.version());
                });
    }
}
