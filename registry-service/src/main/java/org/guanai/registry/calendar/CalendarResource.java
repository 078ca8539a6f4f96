package org.guanai.registry.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Tags;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;

/// Terms, holidays and make-up workdays (校历), on which every duty and notice period runs.
@Path("/api/registry")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "calendar", description = "Terms, holidays and make-up workdays (校历)")
public class CalendarResource {
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
    @Operation(operationId = "readCalendar", summary = "Read the county's calendar")
    @APIResponse(
            responseCode = "200",
            description = "The calendar and its ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CalendarView.class)))
    public Response calendar() {
        var view = desk.calendar();
        return Response.ok(view).tag(Tags.of(view.version())).build();
    }

    @POST
    @Path("terms")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @Operation(operationId = "planTerm", summary = "Plan a term")
    @APIResponse(
            responseCode = "201",
            description = "The term",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CalendarView.TermView.class)))
    public Response plan(@NotNull @Valid Planning planning) {
        return once.created(
                        planning, () -> Created.at("/api/registry/calendar", desk.plan(planning)))
                .toResponse();
    }

    /// Days of a further notice; a day that is known already is replaced for this county.
    @POST
    @Path("holidays")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @Operation(operationId = "announceHolidays", summary = "Take announced holidays")
    @APIResponse(
            responseCode = "201",
            description = "The calendar with them",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CalendarView.class)))
    public Response announce(
            @NotNull @NotEmpty @Size(max = 200) List<@NotNull @Valid Announcement> days) {
        return once.created(days, () -> Created.at("/api/registry/calendar", desk.announce(days)))
                .toResponse();
    }

    /// @param code `2025-2026-2`: school year and term in it, 1 autumn, 2 spring
    /// @param endsOn last day, included
    public record Planning(
            @NotNull @Pattern(regexp = "20\\d\\d-20\\d\\d-[12]") String code,
            @NotBlank @Size(max = 40) String name,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn) {}

    /// @param kind HOLIDAY, or WORKDAY for a weekend day that is worked
    /// @param source the notice, `国办发明电〔2025〕7号`
    public record Announcement(
            @NotNull LocalDate day,
            @NotNull Holiday.Kind kind,
            @NotBlank @Size(max = 20) String name,
            @NotBlank @Size(max = 60) String source) {}
}
