package org.guanai.notification.preference;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.kit.http.Editable;
import org.jboss.resteasy.reactive.RestResponse;

/// How the caller wishes to be told (通知偏好).
@Path("/api/notification/me/preferences")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Preferences", description = "How somebody wishes to be told (通知偏好, 3.1.5f)")
public class PreferenceResource {
    private final PreferenceDesk desk;

    PreferenceResource(PreferenceDesk desk) {
        this.desk = desk;
    }

    /// Get how the caller wishes to be told, in whatever post.
    @GET
    @RolesAllowed("**")
    public RestResponse<PreferenceView> getPreferences() {
        var view = desk.find();
        return Editable.of(view, view.version());
    }

    /// Change how the caller wishes to be told: all of it at once. Messages that are on their way
    /// stay as they are. Incidents and what is as urgent are sent whatever is wished.
    @PUT
    @RolesAllowed("**")
    @APIResponse(
            responseCode = "422",
            description =
                    "`notification.kind-not-optional`, `notification.quiet-time-half`, `notification.quiet-time-long`")
    public RestResponse<PreferenceView> changePreferences(
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Wishes wishes) {
        var view = desk.change(wishes, ifMatch);
        return Editable.of(view, view.version());
    }
}
