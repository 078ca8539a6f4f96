package org.guanai.mentoring.rhythm.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.mentoring.sql.Row;

/// A contact duty of a pairing as it stands today: the one definition, which no client needs to
/// work out for itself.
///
/// @param clause of the Measures that demands it
/// @param dueFrom first day of the window in which it is due next; absent while no further term is
///   announced
/// @param partsDone of a duty in parts, those done in that window
/// @param missed last days of the windows missed since the last success, oldest first
/// @param lastDone day of the last success
/// @param daysSinceDone days since then
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DutyView(
        UUID pairingId,
        UUID studentId,
        String studentName,
        UUID helperId,
        String helperName,
        DutyKind kind,
        String clause,
        State state,
        LocalDate dueFrom,
        LocalDate dueUntil,
        Set<DutyKind.Part> partsDone,
        Set<DutyKind.Part> partsOpen,
        List<LocalDate> missed,
        LocalDate lastDone,
        Long daysSinceDone) {

    public enum State {
        /// Not yet: its window has not begun, or the running one is done.
        UPCOMING,
        /// Its window runs.
        DUE,
        /// A window was missed and nothing has been done since.
        OVERDUE
    }

    static DutyView of(Row row, LocalDate today) {
        return of(
                row.id("pairing_id"),
                row.id("student_id"),
                row.text("student_name"),
                row.id("helper_id"),
                row.text("helper_name"),
                row.one(DutyKind.class, "kind"),
                Duty.state(row),
                today);
    }

    public static DutyView of(Duty duty, String studentName, LocalDate today) {
        return of(
                duty.pairingId(),
                duty.studentId(),
                studentName,
                duty.helperId(),
                null,
                duty.kind(),
                duty.state(),
                today);
    }

    private static DutyView of(
            UUID pairingId,
            UUID studentId,
            String studentName,
            UUID helperId,
            String helperName,
            DutyKind kind,
            DutyState s,
            LocalDate today) {
        var isFar = s.dueFrom().equals(DutyState.FAR);
        var hasParts = !kind.parts().isEmpty();
        return new DutyView(
                pairingId,
                studentId,
                studentName,
                helperId,
                helperName,
                kind,
                kind.clause(),
                state(s, today),
                isFar ? null : s.dueFrom(),
                isFar ? null : s.dueUntil(),
                hasParts ? DutyKind.partsOf(s.parts()) : null,
                hasParts ? open(kind, s) : null,
                s.missed(),
                s.lastDone(),
                s.lastDone() == null ? null : ChronoUnit.DAYS.between(s.lastDone(), today));
    }

    private static Set<DutyKind.Part> open(DutyKind kind, DutyState s) {
        var open = EnumSet.copyOf(kind.parts());
        open.removeAll(DutyKind.partsOf(s.parts()));
        return open;
    }

    private static State state(DutyState s, LocalDate today) {
        if (!s.misses().isEmpty() || s.dueUntil().isBefore(today)) {
            return State.OVERDUE;
        }
        return s.isDueOn(today) ? State.DUE : State.UPCOMING;
    }
}
