package org.guanai.mentoring.rhythm.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.mentoring.rhythm.duty.Duty;
import org.guanai.mentoring.rhythm.kind.DutyKind;
import org.guanai.mentoring.rhythm.standing.DutyState;
import org.guanai.mentoring.rhythm.window.WindowCalendar;

/// A duty of a pairing as it stands today: the one definition, which no client needs to work out
/// for itself.
///
/// @param className of the child
/// @param schoolName of the child
/// @param kind code of the duty, such as TALK or HOME_VISIT
/// @param clause of the Measures that demands it
/// @param dueFrom first day of the window in which it is due next; absent while no further term is
///   announced
/// @param partsDone of a duty in parts, those done in that window
/// @param missed windows missed since the last success, oldest first
/// @param lastDone day of the last success
/// @param daysSinceDone days since then
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DutyView(
        UUID pairingId,
        UUID studentId,
        @Nullable String studentName,
        @Nullable String className,
        @Nullable String schoolName,
        UUID helperId,
        @Nullable String helperName,
        String kind,
        String clause,
        DueState state,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueUntil,
        @Nullable Collection<String> partsDone,
        @Nullable List<String> partsOpen,
        List<MissedWindow> missed,
        @Nullable LocalDate lastDone,
        @Nullable Long daysSinceDone) {

    /// @param calendar of the county; empty while it has none
    public static DutyView of(
            Duty duty, String studentName, Optional<WindowCalendar> calendar, LocalDate today) {
        var s = duty.subject();
        var pair = new Pair(s.id(), s.studentId(), studentName, null, null, s.helperId(), null);
        return of(pair, duty.kind(), duty.state(), calendar, today);
    }

    static DutyView of(
            Pair pair,
            DutyKind kind,
            DutyState s,
            Optional<WindowCalendar> calendar,
            LocalDate today) {
        var isFar = s.dueFrom().equals(DutyState.FAR);
        var hasParts = !kind.parts().isEmpty();
        return new DutyView(
                pair.pairingId,
                pair.studentId,
                pair.studentName,
                pair.className,
                pair.schoolName,
                pair.helperId,
                pair.helperName,
                kind.code(),
                kind.clause(),
                state(s, today),
                isFar ? null : s.dueFrom(),
                isFar ? null : s.dueUntil(),
                hasParts ? s.parts() : null,
                hasParts ? kind.open(s.parts()) : null,
                MissedWindow.of(kind, s, calendar),
                s.lastDone(),
                s.lastDone() == null ? null : ChronoUnit.DAYS.between(s.lastDone(), today));
    }

    private static DueState state(DutyState s, LocalDate today) {
        if (!s.misses().isEmpty() || s.dueUntil().isBefore(today)) {
            return DueState.OVERDUE;
        }
        return s.isDueOn(today) ? DueState.DUE : DueState.UPCOMING;
    }

    /// Child and helper of a duty.
    record Pair(
            UUID pairingId,
            UUID studentId,
            String studentName,
            String className,
            String schoolName,
            UUID helperId,
            String helperName) {}
}
