package org.guanai.aid.recognition.call;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.jboss.resteasy.reactive.RestResponse;

@Path(CallResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Recognitions", description = "Recognition of hardship (困难认定, 3.3.2a, 2.3)")
public class CallResource {
    static final String PATH = "/api/aid/recognition-calls";

    private final CallDesk desk;
    private final Once once;

    CallResource(CallDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Announce when applications for recognition are taken in a school year, and what families
    /// need to know (3.3.2a). A school's announcement holds before the county's.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    @APIResponse(responseCode = "409", description = "`aid.call-exists`")
    public RestResponse<CallView> announceRecognition(@NotNull @Valid CallEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.announce(entry);
                    return Created.at(PATH, view, view.version());
                });
    }

    /// List announcements of the own organisation and those above, newest first.
    @GET
    @RolesAllowed({
        Roles.GUARDIAN,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.PRINCIPAL,
        Roles.AID_OFFICER,
        Roles.COUNTY_OFFICER
    })
    public Page<CallView> listRecognitionCalls(@BeanParam Paging paging) {
        return desk.list(paging);
    }

    /// Change an announcement: other days, other words.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.PRINCIPAL, Roles.AID_OFFICER, Roles.COUNTY_OFFICER})
    public RestResponse<CallView> changeRecognitionCall(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CallEntry entry) {
        var view = desk.change(id, ifMatch, entry);
        return Editable.of(view, view.version());
    }
}
