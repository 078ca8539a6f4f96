package org.guanai.aid.closing;

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
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/aid/notices/{id}/take-downs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Notices", description = "Public notices (公示, 3.3.2b)")
public class TakeDownResource {
    private final NoticeClosing closing;
    private final Once once;

    TakeDownResource(NoticeClosing closing, Once once) {
        this.closing = closing;
        this.once = once;
    }

    /// Take a notice down that is itself wrong, for a reason. What it showed waits to be published
    /// anew, for the whole time; its proof stays.
    ///
    /// @param id id of a public notice
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "201", description = "Taken down")
    @APIResponse(responseCode = "409", description = "`aid.notice-over`")
    public RestResponse<TakeDown> takeDownNotice(
            @PathParam("id") UUID id, @NotNull @Valid TakeDown order) {
        return once.created(
                order,
                () -> {
                    closing.takeDown(id, order);
                    return Created.at("/api/aid/notices/" + id + "/proof", order);
                });
    }
}
