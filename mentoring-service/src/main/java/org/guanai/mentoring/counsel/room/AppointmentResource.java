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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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

/// Appointments in the counselling room (3.1.6b).
@Path("/api/mentoring/counsel-appointments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Counsellings",
        description =
                "The green channel (3.1.6a–e): requests, rooms, cases, sessions, referrals, screenings")
@RunOnVirtualThread
public class AppointmentResource {
    private static final String PATH = "/api/mentoring/counsel-appointments/";

    private final AppointmentDesk desk;
    private final Once once;
    private final Clock clock;

    AppointmentResource(AppointmentDesk desk, Once once, Clock clock) {
        this.desk = desk;
        this.once = once;
        this.clock = clock;
    }

    /// Book a room for a child with the caller.
    @POST
    @RolesAllowed(Roles.COUNSELLOR)
    @APIResponse(responseCode = "201", description = "Booked")
    @APIResponse(responseCode = "409", description = "`mentoring.appointment-taken`")
    @APIResponse(responseCode = "422", description = "`mentoring.appointment-in-past`")
    public RestResponse<AppointmentView> bookAppointment(
            @NotNull @Valid AppointmentBooking booking) {
        return once.created(
                booking,
                () -> {
                    var view = desk.one(desk.book(booking, clock.instant()));
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List appointments, soonest first: a counsellor those of the school, a child its own.
    ///
    /// @param from only those on this day or later
    @GET
    @RolesAllowed({Roles.COUNSELLOR, Roles.STUDENT})
    public Page<AppointmentView> listAppointments(
            @QueryParam("from") LocalDate from, @BeanParam Paging paging) {
        return desk.list(Optional.ofNullable(from), paging);
    }

    /// Note what became of an appointment, or cancel it.
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.COUNSELLOR)
    @APIResponse(responseCode = "200", description = "Noted")
    @APIResponse(responseCode = "409", description = "`mentoring.appointment-taken`")
    public RestResponse<AppointmentView> changeAppointment(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AppointmentChange change) {
        desk.change(id, ifMatch, change.state());
        var view = desk.one(id);
        return Editable.of(view, view.version());
    }
}
