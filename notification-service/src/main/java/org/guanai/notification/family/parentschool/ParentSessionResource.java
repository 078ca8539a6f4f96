package org.guanai.notification.family.parentschool;

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
import jakarta.ws.rs.QueryParam;
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
import org.guanai.kit.idempotency.WithoutKey;
import org.jboss.resteasy.reactive.RestResponse;

/// Parent school (家长学校): sessions, invitations and who came (3.2.2a, c, 3.2.4b).
@Path("/api/notification/parent-sessions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Parent sessions",
        description = "Sessions of the parent school, whom they invite and who came (3.2.2)")
public class ParentSessionResource {
    private static final String PATH = "/api/notification/parent-sessions/";

    private final ParentSchoolDesk desk;
    private final ParentSessionList list;
    private final Once once;

    ParentSessionResource(ParentSchoolDesk desk, ParentSessionList list, Once once) {
        this.desk = desk;
        this.list = list;
        this.once = once;
    }

    /// Plan a session and invite families. One that makes up another invites, without a list of its
    /// own, those who missed it.
    @POST
    @RolesAllowed({Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "201", description = "Planned")
    @APIResponse(responseCode = "422", description = "`notification.material-not-in-force`")
    public RestResponse<ParentSessionView> planParentSession(@NotNull @Valid SessionPlan session) {
        return once.created(session, () -> created(desk.plan(session)));
    }

    /// List sessions, newest first. Guardians see those to which they are invited.
    ///
    /// @param state only those that stand so
    /// @param org path of an organisation, itself and below
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR,
        Roles.GUARDIAN
    })
    public Page<ParentSessionView> listParentSessions(
            @QueryParam("state") SessionState state,
            @QueryParam("org") String org,
            @BeanParam Paging paging) {
        return list.page(state, org, paging);
    }

    /// One session with who came.
    ///
    /// @param id of the session
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR,
        Roles.GUARDIAN
    })
    public RestResponse<ParentSessionView> getParentSession(@PathParam("id") UUID id) {
        var view = list.one(id);
        return Editable.of(view, view.version());
    }

    /// Change a session that is still to come; whom it invites stays. Families hear of another time
    /// or place.
    ///
    /// @param id of the session
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "409", description = "`notification.session-over`")
    public RestResponse<ParentSessionView> changeParentSession(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SessionPlan session) {
        var view = desk.change(id, ifMatch, session);
        return Editable.of(view, view.version());
    }

    /// Cancel a session that is still to come. Families hear so.
    ///
    /// @param id of the session
    @POST
    @Path("{id}/cancellations")
    @RolesAllowed({Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "201", description = "Cancelled")
    @APIResponse(responseCode = "409", description = "`notification.session-over`")
    public RestResponse<ParentSessionView> cancelParentSession(@PathParam("id") UUID id) {
        return once.created(id, () -> created(desk.cancel(id)));
    }

    /// Note who came and what it was about: the session was held. A second list replaces the first;
    /// those who checked in by the QR stay.
    ///
    /// @param id of the session
    @PUT
    @Path("{id}/presence")
    @RolesAllowed({Roles.PRINCIPAL, Roles.CLASS_TEACHER, Roles.TEACHER})
    @APIResponse(responseCode = "200", description = "Noted")
    @APIResponse(responseCode = "409", description = "`notification.session-not-held`")
    @APIResponse(responseCode = "422", description = "`notification.not-invited`")
    public RestResponse<ParentSessionView> recordPresence(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Presence presence) {
        var view = desk.present(id, ifMatch, presence);
        return Editable.of(view, view.version());
    }

    /// Check in to a session by the code of the QR on its wall (扫码签到), from an hour before until
    /// four hours after it begins.
    ///
    /// @param id of the session
    @POST
    @Path("{id}/check-ins")
    @WithoutKey
    @RolesAllowed(Roles.GUARDIAN)
    @APIResponse(responseCode = "200", description = "There, now or before")
    @APIResponse(responseCode = "409", description = "`notification.session-not-held`")
    @APIResponse(responseCode = "422", description = "`notification.code-wrong`")
    public ParentSessionView checkInToParentSession(
            @PathParam("id") UUID id, @NotNull @Valid CheckIn checkIn) {
        return desk.checkIn(id, checkIn);
    }

    private static Created<ParentSessionView> created(ParentSessionView view) {
        return Created.at(PATH + view.id(), view, view.version());
    }
}
