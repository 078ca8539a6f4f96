package org.guanai.registry.people.meeting;

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
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// Meetings of leading groups (领导小组会议, 3.1.1b).
@Path("/api/registry/leading-groups/{id}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Leading groups",
        description = "Each school's leading group, its members and meetings (帮扶工作领导小组)")
public class MeetingResource {
    private final MeetingDesk desk;
    private final Once once;

    MeetingResource(MeetingDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Record a meeting: who was there, what was talked over, what is to be done by whom and by
    /// when. What is late then is reminded of.
    ///
    /// @param id of the group
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "422", description = "`registry.not-staff-here`")
    public RestResponse<MeetingView> recordGroupMeeting(
            @PathParam("id") UUID id, @NotNull @Valid MeetingEntry meeting) {
        return once.created(meeting, () -> created(desk.record(id, meeting)));
    }

    /// List the meetings of a group, those entered last first.
    ///
    /// @param id of the group
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.AUDITOR
    })
    public Page<MeetingView> listGroupMeetings(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return desk.of(id, paging);
    }

    /// Put the minutes right: whoever entered them within 14 days, the principal or the county at
    /// any time.
    ///
    /// @param id of the group
    /// @param meeting id of the meeting
    @PUT
    @Path("{meeting}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`registry.withdrawn-already`, `registry.correction-limit`")
    @APIResponse(responseCode = "422", description = "`registry.not-staff-here`")
    public RestResponse<MeetingView> correctGroupMeeting(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MeetingCorrection correction) {
        var view = desk.correct(id, meeting, ifMatch, correction);
        return Editable.of(view, view.version());
    }

    /// Say that what was decided is done.
    ///
    /// @param id of the group
    /// @param meeting id of the meeting
    /// @param nr place of the decision in the minutes, from 1
    @POST
    @Path("{meeting}/decisions/{nr}/settlements")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`registry.decision-done`")
    public RestResponse<MeetingView> settleDecision(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @PathParam("nr") int nr,
            @NotNull @Valid DecisionDone done) {
        return once.created(done, () -> created(desk.settle(id, meeting, nr, done)));
    }

    /// Take minutes back that should not be there.
    ///
    /// @param id of the group
    /// @param meeting id of the meeting
    @POST
    @Path("{meeting}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`registry.withdrawn-already`, `registry.correction-limit`")
    public RestResponse<MeetingView> withdrawGroupMeeting(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @NotNull @Valid WithdrawalReason withdrawal) {
        return once.created(
                withdrawal, () -> created(desk.withdraw(id, meeting, withdrawal.reason())));
    }

    private static Created<MeetingView> created(MeetingView view) {
        var here = "/api/registry/leading-groups/" + view.groupId() + "/meetings/" + view.id();
        return Created.at(here, view, view.version());
    }
}
