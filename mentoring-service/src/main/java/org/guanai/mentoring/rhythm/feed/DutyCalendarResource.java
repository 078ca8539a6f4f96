package org.guanai.mentoring.rhythm.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.scope.OrgPath;
import org.jboss.resteasy.reactive.RestResponse;

/// One's own duties in the calendar of one's telephone (日历订阅, 3.1.3i, 3.1.3j, 3.1.4f).
@Path("/api/mentoring/duty-calendars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duties", description = "What is due (3.1.3i, 3.1.3j, 3.1.4f)")
@RunOnVirtualThread
public class DutyCalendarResource {
    private final DutyCalendarDesk desk;
    private final Caller caller;

    DutyCalendarResource(DutyCalendarDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /// Make the link to one's own calendar. It is shown once and kept by nobody; a link that was
    /// made before works no more. The calendar says how many children are due until when, and names
    /// none.
    @POST
    @WithoutKey
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER})
    @APIResponse(responseCode = "200", description = "The link")
    public CalendarLink makeDutyCalendar() {
        return desk.make(new OrgPath(caller.org()), caller.person());
    }

    /// End the link to one's own calendar, such as when a telephone was lost.
    @POST
    @Path("withdrawals")
    @WithoutKey
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER})
    @APIResponse(responseCode = "204", description = "Ended, or there was none")
    public RestResponse<Void> endDutyCalendar() {
        desk.end(caller.person());
        return RestResponse.noContent();
    }

    /// Read a calendar by its link, as iCalendar (RFC 5545). For whoever has it: no token is
    /// needed.
    ///
    /// @param link the secret of the link
    @GET
    @Path("{link}")
    @Produces("text/calendar; charset=utf-8")
    @PermitAll
    @SecurityRequirements
    public String getDutyCalendar(@PathParam("link") String link) {
        return desk.read(link);
    }
}
