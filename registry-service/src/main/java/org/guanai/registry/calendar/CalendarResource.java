package org.guanai.registry.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.calendar.CalendarView.TermView;
import org.jboss.resteasy.reactive.RestResponse;

/// Terms, holidays and make-up workdays (校历), on which every duty and notice period runs.
@Path("/api/registry")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Calendars", description = "Terms, holidays and make-up workdays (校历)")
public class CalendarResource {
    private static final String CALENDAR = "/api/registry/calendar";

    private final CalendarDesk desk;
    private final Once once;

    CalendarResource(CalendarDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// The calendar of the caller's county.
    @GET
    @Path("calendar")
    @RolesAllowed("**")
    @Operation(operationId = "getCalendar", summary = "Read the county's calendar")
    public RestResponse<CalendarView> getCalendar() {
        var view = desk.calendar();
        return Editable.of(view, view.version());
    }

    @POST
    @Path("terms")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @Operation(operationId = "planTerm", summary = "Plan a term")
    public RestResponse<TermView> planTerm(@NotNull @Valid TermPlan plan) {
        return once.created(plan, () -> Created.at(CALENDAR, desk.plan(plan)));
    }

    /// Days of a further notice; a day that is known already is replaced for this county.
    @POST
    @Path("holidays")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @Operation(operationId = "announceHolidays", summary = "Take announced holidays")
    public RestResponse<CalendarView> announceHolidays(
            @NotNull @NotEmpty @Size(max = 200) List<@NotNull @Valid Announcement> days) {
        return once.created(days, () -> Created.at(CALENDAR, desk.announce(days)));
    }
}
