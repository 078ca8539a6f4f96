package org.guanai.aid.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;

@Path("/api/aid/applications/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Applications")
public class DecisionResource {
    private final DecisionDesk desk;
    private final Once once;

    DecisionResource(DecisionDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Decides: the school first, the county after the public notice and within the budget
    /// (3.3.2b). A refusal gives its reason (2.2). Nobody decides twice.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    @Operation(operationId = "decide", summary = "Decide as the school or as the county")
    @APIResponse(
            responseCode = "201",
            description = "Decided",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AidApplicationView.class)))
    @APIResponse(responseCode = "400", description = "A refusal without reason")
    @APIResponse(responseCode = "403", description = "Neither the school's nor the county's desk")
    @APIResponse(responseCode = "404", description = "None, or of another school")
    @APIResponse(
            responseCode = "409",
            description = "Decided already, notice not passed, objection open, or budget exceeded")
    public Response decide(@PathParam("id") UUID id, @NotNull @Valid Decision decision) {
        return once.created(
                        decision,
                        () -> {
                            var view = desk.decide(id, decision);
                            return Created.at(
                                    AidApplicationResource.PATH + "/" + id, view, view.version());
                        })
                .toResponse();
    }

    /// @param reason for a refusal
    public record Decision(@NotNull Outcome outcome, @Size(max = 500) String reason) {}
}
