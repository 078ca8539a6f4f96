package org.guanai.aid.budget;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/aid/programmes/{programmeId}/budgets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Budgets", description = "Money of a programme for a term (预算, 3.3.2c)")
public class BudgetResource {
    private final BudgetDesk desk;
    private final Once once;

    BudgetResource(BudgetDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Allot the budget of a programme for a term (3.3.2c); one for each.
    ///
    /// @param programmeId id of a programme
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @APIResponse(responseCode = "403", description = "Not an officer of the county")
    @APIResponse(responseCode = "409", description = "The term has its budget")
    public RestResponse<BudgetView> allotBudget(
            @PathParam("programmeId") UUID programmeId, @NotNull @Valid Allotment allotment) {
        return once.created(
                allotment,
                () -> {
                    var view = desk.allot(programmeId, allotment);
                    var at = "/api/aid/programmes/" + programmeId + "/budgets/" + view.id();
                    return Created.at(at, view, view.version());
                });
    }

    /// List the budgets of a programme with what is committed.
    ///
    /// @param programmeId id of a programme
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER, Roles.AUDITOR})
    public Page<BudgetView> listBudgets(
            @PathParam("programmeId") UUID programmeId, @BeanParam Paging paging) {
        return desk.list(programmeId, paging);
    }

    /// Get a budget.
    ///
    /// @param programmeId id of a programme
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER, Roles.AUDITOR})
    public RestResponse<BudgetView> getBudget(
            @PathParam("programmeId") UUID programmeId, @PathParam("id") UUID id) {
        var view = desk.one(programmeId, id);
        return Editable.of(view, view.version());
    }

    /// Change the total of a budget; never below what is committed.
    ///
    /// @param programmeId id of a programme
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @APIResponse(responseCode = "409", description = "More than this is committed")
    public RestResponse<BudgetView> changeBudget(
            @PathParam("programmeId") UUID programmeId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Resizing resizing) {
        var view = desk.resize(programmeId, id, ifMatch, resizing);
        return Editable.of(view, view.version());
    }
}
