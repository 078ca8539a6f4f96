package org.guanai.mentoring.rhythm.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanai.mentoring.rhythm.duty.Duty;
import org.guanai.mentoring.rhythm.kind.DutyKind;
import org.guanai.mentoring.rhythm.standing.DutyState;

/// A duty of a pairing as it stands today: the one definition, which no client needs to work out
/// for itself.
///
/// @param kind code of the duty, such as TALK or HOME_VISIT
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
        String kind,
        String clause,
        State state,
        LocalDate dueFrom,
        LocalDate dueUntil,
        Collection<String> partsDone,
        List<String> partsOpen,
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

    public static DutyView of(Duty duty, String studentName, LocalDate today) {
        var s = duty.subject();
        var pair = new Pair(s.id(), s.studentId(), studentName, s.helperId(), null);
        return of(pair, duty.kind(), duty.state(), today);
    }

    static DutyView of(Pair pair, DutyKind kind, DutyState s, LocalDate today) {
        var isFar = s.dueFrom().equals(DutyState.FAR);
        var hasParts = !kind.parts().isEmpty();
        return new DutyView(
                pair.pairingId,
                pair.studentId,
                pair.studentName,
                pair.helperId,
                pair.helperName,
                kind.code(),
                kind.clause(),
                state(s, today),
                isFar ? null : s.dueFrom(),
                isFar ? null : s.dueUntil(),
                hasParts ? s.parts() : null,
                hasParts ? kind.open(s.parts()) : null,
                s.missed(),
                s.lastDone(),
                s.lastDone() == null ? null : ChronoUnit.DAYS.between(s.lastDone(), today));
    }

    private static State state(DutyState s, LocalDate today) {
        if (!s.misses().isEmpty() || s.dueUntil().isBefore(today)) {
            return State.OVERDUE;
        }
        return s.isDueOn(today) ? State.DUE : State.UPCOMING;
    }

    /// Child and helper of a duty.
    record Pair(
            UUID pairingId, UUID studentId, String studentName, UUID helperId, String helperName) {}
}
