package org.guanai.mentoring.match.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.journal.Outbox;
import org.guanai.mentoring.known.staff.StaffChanged;
import org.guanai.mentoring.known.student.StudentsChanged;
import org.guanai.mentoring.sql.Sql;
import org.guanai.mentoring.team.helper.HelperSuspended;

/// Ends pairings: because somebody says so, or because the child moved, the teacher left, the
/// helper was suspended.
@ApplicationScoped
class PairingEndings {
    private static final String OF_MOVED_STUDENTS =
            """
            select p.id from pairing p join student s on s.id = p.student_id
            where p.student_id = any(?) and p.ended_on is null
            and (s.org <> p.org or s.status <> 'ENROLLED' or s.gone)\
            """;
    private static final String OF_STAFF_WHO_LEFT =
            """
            select p.id from pairing p join staff s on s.id = p.helper_id
            where p.helper_id = ? and p.kind = 'TEACHER' and p.ended_on is null
            and (not s.active or s.gone or not (s.org = p.org or starts_with(s.org, p.org || '/')))\
            """;

    private final Pairings pairings;
    private final Sql sql;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Event<PairingEnd> ends;
    private final Clock clock;

    PairingEndings(
            Pairings pairings,
            Sql sql,
            Outbox outbox,
            AuditTrail audit,
            Event<PairingEnd> ends,
            Clock clock) {
        this.pairings = pairings;
        this.sql = sql;
        this.outbox = outbox;
        this.audit = audit;
        this.ends = ends;
        this.clock = clock;
    }

    void end(Pairing pairing, EndReason reason, String note, LocalDate until) {
        var ended = pairing.end(reason, note, until);
        pairings.flush();
        outbox.publish(Topics.MENTORING_EVENTS, pairing.studentId, ended);
        audit.wrote("pairing", pairing.id, "endedOn", "endReason");
        ends.fire(new PairingEnd(pairing.id));
    }

    void on(@Observes StudentsChanged changed) {
        var ids = changed.ids().toArray(UUID[]::new);
        var moved = sql.list(OF_MOVED_STUDENTS, row -> row.id("id"), (Object) ids);
        endAll(moved, EndReason.STUDENT_LEFT);
    }

    void on(@Observes StaffChanged changed) {
        var left = sql.list(OF_STAFF_WHO_LEFT, row -> row.id("id"), changed.id());
        endAll(left, EndReason.HELPER_LEFT);
    }

    void on(@Observes HelperSuspended suspended) {
        endToday(pairings.activeOfHelper(suspended.helperId()), EndReason.HELPER_SUSPENDED);
    }

    private void endAll(List<UUID> ids, EndReason reason) {
        if (!ids.isEmpty()) {
            endToday(pairings.active(ids), reason);
        }
    }

    private void endToday(List<Pairing> active, EndReason reason) {
        var today = LocalDate.now(clock);
        active.forEach(pairing -> end(pairing, reason, null, today));
    }
}
