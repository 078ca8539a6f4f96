package org.guanai.registry.child.request;

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
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// Requests of guardians for correction (更正申请, 2.2).
@Path("/api/registry/correction-requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Correction requests",
        description = "Guardians ask that something in a child's file be put right (更正申请)")
public class RequestResource {
    private static final String HERE = "/api/registry/correction-requests/";

    private final RequestDesk desk;
    private final RequestList list;
    private final Once once;

    RequestResource(RequestDesk desk, RequestList list, Once once) {
        this.desk = desk;
        this.list = list;
        this.once = once;
    }

    /// List requests for correction, newest first. A guardian finds their own.
    ///
    /// @param state only in this state
    /// @param student only about this child
    /// @param org path of an organisation: those there and below
    /// @param late only those whose answer is late
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.GUARDIAN,
        Roles.AUDITOR
    })
    public Page<RequestSummary> listCorrectionRequests(
            @QueryParam("state") RequestState state,
            @QueryParam("student") UUID student,
            @QueryParam("org") String org,
            @QueryParam("late") @DefaultValue("false") boolean late,
            @BeanParam Paging paging) {
        return list.of(state, student, org, late, paging);
    }

    /// Open a request for correction with its answers. Opening it is on record.
    ///
    /// @param id of the request
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.GUARDIAN})
    public RestResponse<RequestView> getCorrectionRequest(@PathParam("id") UUID id) {
        var view = desk.open(id);
        return Editable.of(view, view.version());
    }

    /// Answer a request: it was put right, or why not. The guardian is told, and may appeal against
    /// a refusal.
    ///
    /// @param id of the request
    @POST
    @Path("{id}/answers")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.request-state`")
    public RestResponse<RequestView> answerCorrectionRequest(
            @PathParam("id") UUID id, @NotNull @Valid RequestAnswer answer) {
        return once.created(answer, () -> created(desk.answer(id, answer)));
    }

    /// Appeal to the county against the school's refusal; the working days begin anew.
    ///
    /// @param id of the request
    @POST
    @Path("{id}/appeals")
    @RolesAllowed(Roles.GUARDIAN)
    @APIResponse(responseCode = "409", description = "`registry.request-state`")
    public RestResponse<RequestView> appealCorrectionRequest(
            @PathParam("id") UUID id, @NotNull @Valid RequestAppeal appeal) {
        return once.created(appeal, () -> created(desk.appeal(id, appeal)));
    }

    /// Decide an appeal: somebody else than who refused the request.
    ///
    /// @param id of the request
    @POST
    @Path("{id}/decisions")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(
            responseCode = "409",
            description = "`registry.request-state`, `registry.appeal-same-person`")
    public RestResponse<RequestView> decideCorrectionRequest(
            @PathParam("id") UUID id, @NotNull @Valid RequestAnswer answer) {
        return once.created(answer, () -> created(desk.decide(id, answer)));
    }

    /// Take a request back before it is answered.
    ///
    /// @param id of the request
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed(Roles.GUARDIAN)
    @APIResponse(responseCode = "409", description = "`registry.request-state`")
    public RestResponse<RequestView> withdrawCorrectionRequest(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason withdrawal) {
        return once.created(withdrawal, () -> created(desk.withdraw(id, withdrawal.reason())));
    }

    private static Created<RequestView> created(RequestView view) {
        return Created.at(HERE + view.id(), view, view.version());
    }
}
