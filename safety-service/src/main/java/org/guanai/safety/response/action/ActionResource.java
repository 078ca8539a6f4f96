package org.guanai.safety.response.action;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/safety/incidents/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Incident actions",
        description = "What is done about an incident, by whom and until when (3.1.5e)")
public class ActionResource {
    private final ActionDesk desk;
    private final Once once;

    ActionResource(ActionDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Give a measure or a referral (移送) to its owner, who is told.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "The incident is over")
    public RestResponse<ActionView> giveAction(
            @PathParam("id") UUID id, @NotNull @Valid ActionEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.give(id, entry);
                    return Created.at(here(id) + view.id(), view, view.version());
                });
    }

    /// List the actions on an incident, oldest first.
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.AUDITOR
    })
    public ActionLog listActions(@PathParam("id") UUID id) {
        return desk.list(id);
    }

    /// Give an action to another owner, or another day, for a reason.
    ///
    /// @param action id of an action on it
    @PUT
    @Path("{action}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.action-over`")
    public RestResponse<ActionView> changeAction(
            @PathParam("id") UUID id,
            @PathParam("action") UUID action,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ActionChange change) {
        var view = desk.change(id, action, ifMatch, change);
        return Editable.of(view, view.version());
    }

    /// Say what came of an action.
    ///
    /// @param action id of an action on it
    @POST
    @Path("{action}/results")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER
    })
    @APIResponse(responseCode = "409", description = "`safety.action-over`")
    public RestResponse<ActionView> finishAction(
            @PathParam("id") UUID id,
            @PathParam("action") UUID action,
            @NotNull @Valid ActionResult result) {
        return once.created(
                result,
                () -> {
                    var view = desk.finish(id, action, result);
                    return Created.at(here(id) + action, view, view.version());
                });
    }

    /// Withdraw an action that was given by mistake, or is not needed any more.
    ///
    /// @param action id of an action on it
    @POST
    @Path("{action}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.action-over`")
    public RestResponse<ActionView> withdrawAction(
            @PathParam("id") UUID id,
            @PathParam("action") UUID action,
            @NotNull @Valid ActionWithdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    var view = desk.withdraw(id, action, withdrawal.reason());
                    return Created.at(here(id) + action, view, view.version());
                });
    }

    private static String here(UUID incident) {
        return "/api/safety/incidents/" + incident + "/actions/";
    }
}
