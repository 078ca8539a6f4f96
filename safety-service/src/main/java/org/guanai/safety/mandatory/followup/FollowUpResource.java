package org.guanai.safety.mandatory.followup;

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

@Path("/api/safety/mandatory-reports/{id}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Mandatory reports")
public class FollowUpResource {
    private final FollowUpDesk desk;
    private final Once once;

    FollowUpResource(FollowUpDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record what followed a mandatory report. That a guardian was told is refused while one is
    /// suspected.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`safety.mandatory-report-over`, `safety.guardian-suspected`")
    public RestResponse<FollowUpView> recordFollowUp(
            @PathParam("id") UUID id, @NotNull @Valid FollowUpEntry entry) {
        return once.created(
                entry,
                () ->
                        Created.at(
                                "/api/safety/mandatory-reports/" + id + "/follow-ups",
                                desk.record(id, entry)));
    }

    /// List what followed a mandatory report, oldest first.
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    public FollowUpLog listFollowUps(@PathParam("id") UUID id) {
        return desk.list(id);
    }
}
