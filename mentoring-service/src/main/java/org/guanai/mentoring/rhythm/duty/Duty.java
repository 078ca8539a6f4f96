package org.guanai.mentoring.rhythm.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guanai.events.mentoring.DutyOverdue;
import org.guanai.kit.time.BusinessZone;
import org.guanai.mentoring.rhythm.kind.Due;
import org.guanai.mentoring.rhythm.kind.DutyKind;
import org.guanai.mentoring.rhythm.standing.Activity;
import org.guanai.mentoring.rhythm.standing.Cycle;
import org.guanai.mentoring.rhythm.standing.Deadline;
import org.guanai.mentoring.rhythm.standing.Denser;
import org.guanai.mentoring.rhythm.standing.DutyState;
import org.guanai.mentoring.rhythm.standing.Excuse;
import org.guanai.mentoring.rhythm.standing.Reminding.Reminder;
import org.guanai.mentoring.rhythm.standing.Rhythm;
import org.guanai.mentoring.rhythm.standing.TermDates;
import org.guanai.mentoring.rhythm.window.WindowCalendar;

/// One duty of one pairing: one row, not one per week.
///
/// @param since first day on which it is owed
/// @param deadline of a duty that is due once; null otherwise
/// @param excused whether there is any excuse, so that most need no look-up
/// @param denser whether the school may have fixed it at a denser rhythm, so that most need no
///   look-up
/// @param enteredAt when the pairing was entered
public record Duty(
        DutyKind kind,
        Subject subject,
        LocalDate since,
        LocalDate deadline,
        boolean excused,
        boolean denser,
        Instant enteredAt,
        DutyState state) {

    /// A duty that begins; its state is still to be counted.
    ///
    /// @param deadline null for a duty of a cadence
    static Duty begin(
            DutyKind kind, Subject subject, LocalDate since, LocalDate deadline, Instant now) {
        return new Duty(kind, subject, since, deadline, false, false, now, DutyState.NONE);
    }

    public Duty in(DutyState other) {
        return new Duty(kind, subject, since, deadline, excused, denser, enteredAt, other);
    }

    /// As the Measures declare it, without excuses.
    Rhythm rhythm(Optional<WindowCalendar> calendar) {
        return rhythm(calendar, List.of(), List.of());
    }

    /// @param calendar of the county; without one no cadence has windows
    /// @param denser rhythms that the school fixed for this child's duties
    Rhythm rhythm(Optional<WindowCalendar> calendar, List<Excuse> excuses, List<Denser> denser) {
        return switch (kind.due()) {
            case Due.Once _ -> new Deadline(since, deadline);
            case Due.Every every ->
                    calendar.map(c -> Cycle.of(c, every.cadence(), own(denser), activity(excuses)))
                            .orElse(Cycle.NONE);
            case Due.Termly termly ->
                    calendar.<Rhythm>map(c -> TermDates.of(c, termly, activity(excuses)))
                            .orElse(Cycle.NONE);
        };
    }

    private List<Denser> own(List<Denser> denser) {
        return denser.stream().filter(d -> d.kind().equals(kind.code())).toList();
    }

    private Activity activity(List<Excuse> excuses) {
        return new Activity(since, excuses.stream().filter(e -> e.isOf(kind.code())).toList());
    }

    public LocalDate enteredOn() {
        return LocalDate.ofInstant(enteredAt, BusinessZone.ID);
    }

    public DutyOverdue overdue(Reminder reminder) {
        return new DutyOverdue(
                subject.id(),
                subject.studentId(),
                subject.helperId(),
                subject.org().text(),
                kind.code(),
                reminder.dueOn(),
                reminder.level());
    }
}
