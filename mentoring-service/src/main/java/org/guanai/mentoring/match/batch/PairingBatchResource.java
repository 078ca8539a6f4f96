package org.guanai.mentoring.match.batch;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

/// Many pairings at once (批量结对).
@Path("/api/mentoring/pairing-batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Pairings",
        description =
                "Pairings of children with helpers, and children without one (3.1.3a, 3.1.3f, 3.1.4e)")
@RunOnVirtualThread
public class PairingBatchResource {
    private static final String PAIRINGS = "/api/mentoring/pairings";

    private final PairingBatchDesk desk;
    private final Once once;

    PairingBatchResource(PairingBatchDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Pair up to 200 children, with a result for each. The good rows are kept.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Each row with its result")
    public RestResponse<PairingResults> startPairings(@NotNull @Valid PairingBatch batch) {
        return once.created(batch, () -> Created.at(PAIRINGS, desk.start(batch)));
    }
}
