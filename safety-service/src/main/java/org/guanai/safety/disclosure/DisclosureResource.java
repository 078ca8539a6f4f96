package org.guanai.safety.disclosure;

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

@Path("/api/safety/incidents/{id}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Incidents")
public class DisclosureResource {
    private final DisclosureDesk desk;

    DisclosureResource(DisclosureDesk desk) {
        this.desk = desk;
    }

    /// Show who reported an incident, for a reason, which is on record: the law protects who
    /// reports. The answer is never stored.
    @POST
    @WithoutKey
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "200", description = "The reporter")
    @APIResponse(
            responseCode = "403",
            description = "`safety.incident-of-several-schools`: only for those above all of them")
    public DisclosedReporter discloseReporter(
            @PathParam("id") UUID id, @NotNull @Valid ReporterInquiry inquiry) {
        return desk.disclose(id, inquiry.reason().strip());
    }
}
