package org.guanai.notification.byhand;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

/// Told by a person or a letter (人工告知).
@Path("/api/notification/notices/{id}/hand-tellings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Hand tellings",
        description = "Told by a call, a visit or a letter, with the receipt (3.1.5f, 3.2.1c)")
public class HandTellingResource {
    private static final String PATH = "/api/notification/notices/%s/hand-tellings/%s";

    private final HandTellingDesk desk;
    private final Once once;

    HandTellingResource(HandTellingDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Note that a recipient was told by a call, a visit or a letter. They count as told; an
    /// acknowledgement is theirs to give.
    ///
    /// @param id of the notice
    @POST
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "201", description = "Noted")
    @APIResponse(responseCode = "409", description = "`notification.told-already`: by the same way")
    @APIResponse(responseCode = "422", description = "`notification.not-a-recipient`")
    public RestResponse<HandTellingView> recordHandTelling(
            @PathParam("id") UUID id, @NotNull @Valid HandTellingEntry telling) {
        return once.created(telling, () -> created(desk.note(id, telling)));
    }

    /// List who was told of a notice by a call, a visit or a letter.
    ///
    /// @param id of the notice
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.AUDITOR
    })
    public HandTellingList listHandTellings(@PathParam("id") UUID id) {
        return desk.list(id);
    }

    /// Record that a letter came back, or that it was noted by mistake: by it they were not told.
    ///
    /// @param id of the notice
    /// @param telling what was noted
    @POST
    @Path("{telling}/returns")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "409", description = "`notification.withdrawn`")
    public RestResponse<HandTellingView> returnHandTelling(
            @PathParam("id") UUID id,
            @PathParam("telling") UUID telling,
            @NotNull @Valid HandTellingReturn back) {
        return once.created(back, () -> created(desk.takeBack(id, telling, back.why())));
    }

    private static Created<HandTellingView> created(HandTellingView view) {
        return Created.at(PATH.formatted(view.noticeId(), view.id()), view, view.version());
    }
}
