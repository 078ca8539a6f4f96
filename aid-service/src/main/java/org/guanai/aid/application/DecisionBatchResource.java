package org.guanai.aid.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.aid.application.DecisionResource.Decision;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;

@Path("/api/aid/decision-batches")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Applications")
public class DecisionBatchResource {
    private final DecisionBatch batches;
    private final Once once;

    DecisionBatchResource(DecisionBatch batches, Once once) {
        this.batches = batches;
        this.once = once;
    }

    /// Decides up to 200 applications, each with its own result; the good rows are kept.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    @Operation(
            operationId = "decideMany",
            summary = "Decide many applications, with a result for each")
    @APIResponse(
            responseCode = "201",
            description = "Done, row by row",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DecisionBatch.Results.class)))
    @APIResponse(responseCode = "400", description = "A field is not valid, or no Idempotency-Key")
    public Response decide(@NotNull @Valid Batch batch) {
        return once.created(batch, () -> Created.at("/api/aid/applications", batches.decide(batch)))
                .toResponse();
    }

    @Schema(name = "DecisionBatch")
    public record Batch(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Row> decisions) {}

    @Schema(name = "DecisionRow")
    public record Row(
            @NotNull UUID applicationId, @NotNull Outcome outcome, @Size(max = 500) String reason) {
        Decision decision() {
            return new Decision(outcome, reason);
        }
    }
}
