package org.guanai.aid.approval;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.aid.application.AidApplicationView;
import org.guanai.aid.decision.Decision;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/aid/applications/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Decisions", description = "Decisions of the school and the county (评审与审批, 3.3.2b)")
public class DecisionResource {
    private static final String APPLICATIONS = "/api/aid/applications";

    private final DecisionDesk desk;
    private final Once once;

    DecisionResource(DecisionDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Decide as the school or as the county. The school decides first, the county after the public
    /// notice and within the budget (3.3.2b). A refusal gives its reason (2.2). No level decides
    /// twice; who applied never decides, and nobody decides at both levels.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "403", description = "Neither the school's nor the county's desk")
    @APIResponse(
            responseCode = "409",
            description = "Decided already, notice not passed, objection open, or budget exceeded")
    public RestResponse<AidApplicationView> decideApplication(
            @PathParam("id") UUID id, @NotNull @Valid Decision decision) {
        return once.created(
                decision,
                () -> {
                    var view = desk.decide(id, decision);
                    return Created.at(APPLICATIONS + "/" + id, view, view.version());
                });
    }
}
