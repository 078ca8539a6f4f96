package org.guanai.registry.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.calendar.CalendarView.TermView;
import org.guanai.registry.calendar.holiday.Announcement;
import org.guanai.registry.calendar.holiday.HolidayChange;
import org.guanai.registry.calendar.term.TermChange;
import org.guanai.registry.calendar.term.TermPlan;
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// Terms, holidays and make-up workdays (校历), on which every duty and notice period runs.
@Path("/api/registry")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Calendars", description = "Terms, holidays and make-up workdays (校历)")
public class CalendarResource {
    private static final String CALENDAR = "/api/registry/calendar";
    private static final String TERM = "20\\d\\d-20\\d\\d-[12]";

    private final CalendarDesk desk;
    private final Once once;

    CalendarResource(CalendarDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Get the calendar of the caller's county. Its tag covers terms and days alike.
    @GET
    @Path("calendar")
    @RolesAllowed("**")
    public RestResponse<CalendarView> getCalendar() {
        return answer(desk.calendar());
    }

    /// Plan a term. Its code says which term it is, and its dates must be those of such a term.
    @POST
    @Path("terms")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(
            responseCode = "409",
            description = "`registry.term-overlaps`, `registry.term-taken`")
    public RestResponse<TermView> planTerm(@NotNull @Valid TermPlan plan) {
        return once.created(plan, () -> Created.at(CALENDAR, desk.plan(plan)));
    }

    /// Put a term's name and dates right, against the tag of the calendar. Every period and
    /// deadline that runs on the term is counted again.
    ///
    /// @param code of the term, `2025-2026-2`
    @PUT
    @Path("terms/{code}")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "409", description = "`registry.term-overlaps`")
    public RestResponse<CalendarView> changeTerm(
            @PathParam("code") @Pattern(regexp = TERM) String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid TermChange change) {
        return answer(desk.changeTerm(code, ifMatch, change));
    }

    /// Withdraw a term that has not begun. One that has begun is put right instead.
    ///
    /// @param code of the term, `2025-2026-2`
    @POST
    @Path("terms/{code}/withdrawals")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "409", description = "`registry.term-begun`")
    public RestResponse<CalendarView> withdrawTerm(
            @PathParam("code") @Pattern(regexp = TERM) String code,
            @NotNull @Valid WithdrawalReason withdrawal) {
        return once.created(
                withdrawal,
                () -> Created.at(CALENDAR, desk.withdrawTerm(code, withdrawal.reason())));
    }

    /// Announce days of a further notice, or days on which the county's schools close. A day that
    /// is known already is replaced for this county. A year counts as announced when its whole
    /// notice is known.
    @POST
    @Path("holidays")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    public RestResponse<CalendarView> announceHolidays(
            @NotNull @NotEmpty @Size(max = 200) List<@NotNull @Valid Announcement> days) {
        return once.created(days, () -> Created.at(CALENDAR, desk.announce(days)));
    }

    /// Put a day right that the county has announced, against the tag of the calendar.
    ///
    /// @param day as it was announced
    @PUT
    @Path("holidays/{day}")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    public RestResponse<CalendarView> changeHoliday(
            @PathParam("day") LocalDate day,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid HolidayChange change) {
        return answer(desk.changeHoliday(day, ifMatch, change));
    }

    /// Withdraw a day that the county has announced. What the country's notice says of it holds
    /// again.
    ///
    /// @param day as it was announced
    @POST
    @Path("holidays/{day}/withdrawals")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    public RestResponse<CalendarView> withdrawHoliday(
            @PathParam("day") LocalDate day, @NotNull @Valid WithdrawalReason withdrawal) {
        return once.created(
                withdrawal,
                () -> Created.at(CALENDAR, desk.withdrawHoliday(day, withdrawal.reason())));
    }

    private static RestResponse<CalendarView> answer(CalendarView view) {
        return Editable.of(view, view.version());
    }
}
