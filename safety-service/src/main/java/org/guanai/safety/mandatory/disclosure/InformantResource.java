package org.guanai.safety.mandatory.disclosure;

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
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.WithoutKey;

@Path("/api/safety/mandatory-reports/{id}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Mandatory reports")
public class InformantResource {
    private final InformantDesk desk;

    InformantResource(InformantDesk desk) {
        this.desk = desk;
    }

    /// Show who made a mandatory report, to the police's contact in the bureau or school, for a
    /// reason, which is on record: the law protects who reports. The answer is never stored.
    @POST
    @WithoutKey
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER})
    @APIResponse(responseCode = "200", description = "The reporter")
    public DisclosedInformant discloseInformant(
            @PathParam("id") UUID id, @NotNull @Valid Disclosure disclosure) {
        return desk.disclose(id, disclosure.reason().strip());
    }
}
