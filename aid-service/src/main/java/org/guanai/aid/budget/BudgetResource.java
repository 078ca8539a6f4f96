package org.guanai.aid.budget;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.aid.money.Money;
import org.guanai.events.Roles;
import org.guanai.kit.http.Pages;
import org.guanai.kit.http.Paging;
import org.guanai.kit.http.Tags;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;

@Path("/api/aid/programmes/{programmeId}/budgets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Budgets")
public class BudgetResource {
    private final BudgetDesk desk;
    private final Once once;

    BudgetResource(BudgetDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Allots money to a programme and term (3.3.2c); one budget for each.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @Operation(operationId = "allotBudget", summary = "Allot the budget of a term")
    @APIResponse(
            responseCode = "201",
            description = "Allotted",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BudgetView.class)))
    @APIResponse(responseCode = "403", description = "Not an officer of the county")
    @APIResponse(responseCode = "404", description = "No such programme")
    @APIResponse(responseCode = "409", description = "The term has its budget")
    public Response allot(
            @PathParam("programmeId") UUID programmeId, @NotNull @Valid Allotment allotment) {
        return once.created(
                        allotment,
                        () -> {
                            var view = desk.allot(programmeId, allotment);
                            var at = "/api/aid/programmes/" + programmeId + "/budgets/" + view.id();
                            return Created.at(at, view, view.version());
                        })
                .toResponse();
    }

    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER, Roles.AUDITOR})
    @Operation(operationId = "budgets", summary = "Budgets of a programme with what is committed")
    @APIResponse(
            responseCode = "200",
            description = "A page, by id",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BudgetPage.class)))
    public Response list(
            @PathParam("programmeId") UUID programmeId,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return Pages.answer(desk.list(programmeId, paging), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER, Roles.AUDITOR})
    @Operation(operationId = "budget", summary = "One budget")
    @APIResponse(
            responseCode = "200",
            description = "The budget and its ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BudgetView.class)))
    @APIResponse(responseCode = "404", description = "None, or of another county")
    public Response one(@PathParam("programmeId") UUID programmeId, @PathParam("id") UUID id) {
        return tagged(desk.one(programmeId, id));
    }

    /// Changes the total; never below what is committed.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @Operation(operationId = "resizeBudget", summary = "Change the total of a budget")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BudgetView.class)))
    @APIResponse(responseCode = "409", description = "More than this is committed")
    @APIResponse(responseCode = "412", description = "Changed by somebody else meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response resize(
            @PathParam("programmeId") UUID programmeId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Resizing resizing) {
        return tagged(desk.resize(programmeId, id, ifMatch, resizing));
    }

    private static Response tagged(BudgetView view) {
        return Response.ok(view).tag(Tags.of(view.version())).build();
    }

    public record Allotment(
            @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") @Schema(examples = "2025-2026-2")
                    String term,
            @NotNull Money total) {}

    public record Resizing(@NotNull Money total) {}

    /// A page, as the API document shows it.
    public record BudgetPage(List<BudgetView> items, String next) {}
}
