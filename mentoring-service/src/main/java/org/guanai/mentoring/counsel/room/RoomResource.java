package org.guanai.mentoring.counsel.room;

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

/// Counselling rooms (心理咨询室, 3.1.6b).
@Path("/api/mentoring/counsel-rooms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Counsellings",
        description =
                "The green channel (3.1.6a–e): requests, rooms, cases, sessions, referrals, screenings")
@RunOnVirtualThread
public class RoomResource {
    private static final String PATH = "/api/mentoring/counsel-rooms/";

    private final RoomDesk desk;
    private final Once once;

    RoomResource(RoomDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Open a counselling room at the caller's school.
    @POST
    @RolesAllowed({Roles.COUNSELLOR, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Opened")
    public RestResponse<RoomView> openCounselRoom(@NotNull @Valid RoomEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.open(entry);
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List the rooms of the school with the hours in which they are open.
    @GET
    @RolesAllowed({
        Roles.STUDENT,
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.COUNSELLOR,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER
    })
    public Page<RoomView> listCounselRooms(@BeanParam Paging paging) {
        return desk.list(paging);
    }

    /// Change a room, or close it.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNSELLOR, Roles.PRINCIPAL})
    @APIResponse(responseCode = "200", description = "Changed")
    public RestResponse<RoomView> changeCounselRoom(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RoomEntry entry) {
        var view = desk.change(id, ifMatch, entry);
        return Editable.of(view, view.version());
    }
}
