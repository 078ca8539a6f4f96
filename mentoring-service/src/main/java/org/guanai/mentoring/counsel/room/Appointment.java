package org.guanai.mentoring.counsel.room;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// An appointment (预约) of a child with a counsellor. No event: the child finds it where it asked.
@Entity
@Table(name = "counsel_appointment")
class Appointment {
    static final String TABLE = "counsel_appointment";
    private static final int SHOWN = 4;

    @Id UUID id;
    OrgPath org;
    UUID roomId;
    UUID studentId;
    UUID counsellorId;
    String pseudonym;
    Instant startsAt;
    Instant endsAt;

    @Enumerated(EnumType.STRING)
    AppointmentState state;

    Instant recordedAt;
    @Version long version;

    protected Appointment() {}

    /// @throws Refusal.Unprocessable when it would lie in the past
    static Appointment book(OrgPath org, AppointmentBooking booking, UUID counsellor, Instant now) {
        if (booking.startsAt().isBefore(now)) {
            throw Refusal.unprocessable("mentoring.appointment-in-past", "startsAt");
        }
        var appointment = new Appointment();
        appointment.id = Ids.next();
        appointment.org = org;
        appointment.roomId = booking.roomId();
        appointment.studentId = booking.studentId();
        appointment.counsellorId = counsellor;
        appointment.pseudonym = pseudonym(appointment.id);
        appointment.startsAt = booking.startsAt();
        appointment.endsAt = booking.endsAt();
        appointment.state = AppointmentState.BOOKED;
        appointment.recordedAt = now;
        return appointment;
    }

    void note(AppointmentState became) {
        state = became;
    }

    /// From the random end of the id: says nothing of the child.
    private static String pseudonym(UUID id) {
        var text = id.toString();
        return "约" + text.substring(text.length() - SHOWN).toUpperCase(Locale.ROOT);
    }
}
