package org.guanai.mentoring.counsel.room;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

@ApplicationScoped
class Appointments implements PanacheRepositoryBase<Appointment, UUID> {
    /// Bookings of one school follow each other: room, counsellor and child are free or not.
    private static final String TAKE =
            "select pg_advisory_xact_lock(hashtextextended('counsel appointments ' || :org, 0))";

    private static final String OVERLAP =
            """
            state = :booked and startsAt < :to and endsAt > :from
            and (roomId = :room or counsellorId = :counsellor or studentId = :student)\
            """;

    private final Sql sql;

    Appointments(Sql sql) {
        this.sql = sql;
    }

    Optional<Appointment> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void take(OrgPath org) {
        sql.query(TAKE).with("org", org).one(_ -> true);
    }

    boolean isTaken(Appointment a) {
        return count(
                        OVERLAP,
                        Map.of(
                                "booked", AppointmentState.BOOKED,
                                "from", a.startsAt,
                                "to", a.endsAt,
                                "room", a.roomId,
                                "counsellor", a.counsellorId,
                                "student", a.studentId))
                > 0;
    }
}
