package org.guanai.safety.rule;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;

@Path("/api/safety/rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Rules")
public class RuleResource {
    private final Rules rules;

    RuleResource(Rules rules) {
        this.rules = rules;
    }

    /// Every clock and target with its basis, version and effective date (3.1.5e, 3.1.5f). A fixed,
    /// short list: always one page.
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.GUARDIAN,
        Roles.AUDITOR,
        Roles.INTEGRATION
    })
    @Operation(
            operationId = "safetyRules",
            summary = "Rules with basis, version and effective dates")
    @APIResponse(responseCode = "200", description = "All versions of all rules")
    @APIResponse(responseCode = "401", description = "No valid token")
    public RuleList list(@HeaderParam("Accept-Language") String language) {
        return new RuleList(rules.all(language != null && language.startsWith("en")));
    }

    /// @param items oldest first within a rule
    public record RuleList(List<RuleView> items) {}
}
