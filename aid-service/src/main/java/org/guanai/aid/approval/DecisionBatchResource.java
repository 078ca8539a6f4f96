package org.guanai.aid.approval;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/aid/decision-batches")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Decisions")
public class DecisionBatchResource {
    private static final String APPLICATIONS = "/api/aid/applications";

    private final DecisionBatchDesk batches;
    private final Once once;

    DecisionBatchResource(DecisionBatchDesk batches, Once once) {
        this.batches = batches;
        this.once = once;
    }

    /// Decide up to 200 applications, with a result for each. The good rows are kept.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    public RestResponse<DecisionResults> decideApplications(@NotNull @Valid DecisionBatch batch) {
        return once.created(batch, () -> Created.at(APPLICATIONS, batches.decide(batch)));
    }
}
