package org.guanai.mentoring.counsel.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.time.BusinessZone;
import org.guanai.mentoring.known.student.Students;

/// Booking a room for a child (3.1.6b).
@ApplicationScoped
class AppointmentDesk {
    private final Appointments appointments;
    private final CounselRooms rooms;
    private final Students students;
    private final EntityManager entities;
    private final Caller caller;
    private final Journal journal;

    AppointmentDesk(
            Appointments appointments,
            CounselRooms rooms,
            Students students,
            EntityManager entities,
            Caller caller,
            Journal journal) {
        this.appointments = appointments;
        this.rooms = rooms;
        this.students = students;
        this.entities = entities;
        this.caller = caller;
        this.journal = journal;
    }

    /// @throws Refusal.Absent for a room or a child of another school
    /// @throws Refusal.Conflict when room, counsellor or child are taken at that time
    @Transactional
    UUID book(AppointmentBooking booking, Instant now) {
        var room =
                rooms.findByIdOptional(booking.roomId())
                        .filter(r -> !r.closed)
                        .orElseThrow(Refusal::absent);
        students.pupil(booking.studentId())
                .filter(p -> p.org().equals(room.org))
                .orElseThrow(Refusal::absent);
        appointments.take(room.org);
        var appointment = Appointment.book(room.org, booking, caller.person(), now);
        if (appointments.isTaken(appointment)) {
            throw Refusal.conflict("mentoring.appointment-taken", "startsAt");
        }
        appointments.persistAndFlush(appointment);
        journal.wrote(Appointment.TABLE, appointment.id, "roomId", "studentId", "startsAt");
        return appointment.id;
    }

    /// @throws Refusal.Conflict when it is booked again and its time is taken meanwhile
    @Transactional
    void change(UUID id, String ifMatch, AppointmentState state) {
        var appointment = appointments.locked(id).orElseThrow(Refusal::absent);
        Editable.check(ifMatch, appointment.version);
        if (state == AppointmentState.BOOKED && appointment.state != state) {
            appointments.take(appointment.org);
            if (appointments.isTaken(appointment)) {
                throw Refusal.conflict("mentoring.appointment-taken", "state");
            }
        }
        appointment.note(state);
        appointments.flush();
        journal.wrote(Appointment.TABLE, id, "state");
    }

    @Transactional
    Page<AppointmentView> list(Optional<LocalDate> from, Paging paging) {
        return Listing.of(entities, Appointment.class)
                .where(
                        "startsAt >= :from",
                        from.map(day -> day.atStartOfDay(BusinessZone.ID).toInstant()))
                .by("startsAt", "id")
                .page(paging, AppointmentView.class);
    }

    @Transactional
    AppointmentView one(UUID id) {
        return Listing.of(entities, Appointment.class)
                .where("id = :id", id)
                .page(Paging.of(1, null), AppointmentView.class)
                .items()
                .stream()
                .findFirst()
                .orElseThrow(Refusal::absent);
    }
}
