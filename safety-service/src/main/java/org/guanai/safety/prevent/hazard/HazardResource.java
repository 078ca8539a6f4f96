package org.guanai.safety.prevent.hazard;

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

@Path(HazardResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Hazards", description = "Hazards with owner, day and verified closing (3.1.5c)")
public class HazardResource {
    static final String PATH = "/api/safety/hazards";

    private final HazardDesk desk;
    private final Once once;

    HazardResource(HazardDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record a hazard, and give it to its owner, who is told. A major one is told to the county.
    @POST
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER
    })
    @APIResponse(responseCode = "422", description = "`safety.day-in-future`")
    public RestResponse<HazardView> recordHazard(@NotNull @Valid HazardEntry entry) {
        return created(entry, () -> desk.find(entry, null));
    }

    /// List hazards, newest first.
    ///
    /// @param school 10-digit 学校标识码
    /// @param state open, rectified, closed or withdrawn
    /// @param kind of hazard
    /// @param overdue only those that are not closed after their day
    /// @param org path of an organisation: its records and those of all below it
    /// @param from first day, and
    /// @param to last day: until when they are put right
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.AUDITOR
    })
    public Page<HazardSummary> listHazards(
            @BeanParam Paging paging,
            @QueryParam("school") String school,
            @QueryParam("state") HazardState state,
            @QueryParam("kind") HazardKind kind,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("org") String org,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        return desk.list(school, state, kind, overdue, org, from, to, paging);
    }

    /// Get a hazard.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.AUDITOR
    })
    public RestResponse<HazardView> getHazard(@PathParam("id") UUID id) {
        var view = desk.open(id);
        return Editable.of(view, view.version());
    }

    /// Give a hazard another owner, day, grade or measure, for a reason.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.hazard-over`")
    public RestResponse<HazardView> changeHazard(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid HazardChange change) {
        var view = desk.change(id, ifMatch, change);
        return Editable.of(view, view.version());
    }

    /// Record that a hazard was put right (整改).
    @POST
    @Path("{id}/repairs")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.TEACHER})
    @APIResponse(responseCode = "409", description = "`safety.hazard-out-of-order`")
    public RestResponse<HazardView> repairHazard(
            @PathParam("id") UUID id, @NotNull @Valid HazardRepair repair) {
        return created(repair, () -> desk.repair(id, repair));
    }

    /// Review what was put right, and close it (复查销号): by another than its owner and who did it.
    @POST
    @Path("{id}/reviews")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`safety.second-person`, `safety.hazard-out-of-order`")
    public RestResponse<HazardView> reviewHazard(
            @PathParam("id") UUID id, @NotNull @Valid HazardReview review) {
        return created(review, () -> desk.review(id, review));
    }

    /// Withdraw a hazard that is none.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.hazard-over`")
    public RestResponse<HazardView> withdrawHazard(
            @PathParam("id") UUID id, @NotNull @Valid HazardWithdrawal withdrawal) {
        return created(withdrawal, () -> desk.withdraw(id, withdrawal.reason()));
    }

    private RestResponse<HazardView> created(Object content, Supplier<HazardView> act) {
        return once.created(
                content,
                () -> {
                    var view = act.get();
                    return Created.at(PATH + "/" + view.id(), view, view.version());
                });
    }
}
