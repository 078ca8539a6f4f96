package org.guanai.mentoring.rhythm.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.time.BusinessZone;
import org.guanai.mentoring.rhythm.duty.Duties;
import org.guanai.mentoring.rhythm.duty.Duties.Next;
import org.guanai.mentoring.rhythm.duty.Duty;
import org.guanai.mentoring.rhythm.duty.DutySettings;
import org.guanai.mentoring.rhythm.duty.Reminders;
import org.guanai.mentoring.rhythm.duty.Rhythms;
import org.guanai.mentoring.rhythm.standing.Reminding;

/// Moves duties on when a window has passed, and publishes the reminders that are due.
@ApplicationScoped
class DutySteps {
    private final Duties duties;
    private final Rhythms rhythms;
    private final Reminders reminders;
    private final Journal journal;
    private final DutySettings settings;
    private final Clock clock;

    DutySteps(
            Duties duties,
            Rhythms rhythms,
            Reminders reminders,
            Journal journal,
            DutySettings settings,
            Clock clock) {
        this.duties = duties;
        this.rhythms = rhythms;
        this.reminders = reminders;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /// @return how many duties were moved; 0 when none waits
    int batch() {
        var waiting = duties.waiting(clock.instant(), settings.batch());
        if (waiting.isEmpty()) {
            return 0;
        }
        var known = rhythms.of(waiting);
        var now = clock.instant();
        duties.save(waiting.stream().map(d -> step(d, known, now)).toList());
        return waiting.size();
    }

    private Next step(Duty duty, Rhythms.Known known, Instant now) {
        var today = LocalDate.ofInstant(now, BusinessZone.ID);
        var calendar = known.calendar(duty);
        var passed = duty.state().passed(today, known.rhythm(duty));
        var outcome =
                reminders.of(duty, calendar).remind(passed, Reminding.dayOf(now), duty.enteredOn());
        outcome.reminders()
                .forEach(r ->
                        journal.publish(
                                Topics.MENTORING_EVENTS,
                                duty.subject().studentId(),
                                duty.overdue(r)));
        var moved = duty.in(outcome.state());
        return new Next(moved, reminders.nextStep(moved, calendar, today));
    }
}
