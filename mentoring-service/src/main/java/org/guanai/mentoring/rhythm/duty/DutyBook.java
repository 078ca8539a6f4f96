package org.guanai.mentoring.rhythm.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.mentoring.rhythm.duty.DutyState.Entry;
import org.guanai.mentoring.rhythm.window.CountyCalendar;
import org.guanai.mentoring.rhythm.window.TermWindow;

/// What contacts do to duties. Usually that is known without looking at any other contact;
/// otherwise the duty is counted anew.
@ApplicationScoped
public class DutyBook {
    private final DutyRecount recount;

    DutyBook(DutyRecount recount) {
        this.recount = recount;
    }

    /// The effect of a contact that may satisfy a duty.
    ///
    /// @param duty as it was read and locked
    public Effect enter(
            Duty duty, CountyCalendar calendar, LocalDate on, int parts, LocalDate today) {
        if (duty.paused()) {
            return new Effect.Unclear(duty);
        }
        var rhythm = Rhythm.of(calendar, duty.kind(), Activity.since(duty.activeFrom()));
        var window = rhythm.at(on);
        if (window.isEmpty()) {
            return new Effect.Unchanged(duty);
        }
        var state = duty.state();
        if (state.isSettled(window.get())) {
            return moved(duty, state.seenAgain(on, window.get()), calendar, today);
        }
        return isDue(state, window.get())
                ? moved(
                        duty,
                        state.with(new Entry(on, parts), duty.kind(), rhythm),
                        calendar,
                        today)
                : new Effect.Unclear(duty);
    }

    /// Counts a locked duty anew, now that the contact is written.
    public Duty recounted(Duty duty) {
        return recount.recounted(List.of(duty)).getFirst();
    }

    private Effect moved(Duty duty, DutyState state, CountyCalendar calendar, LocalDate today) {
        if (state.equals(duty.state())) {
            return new Effect.Unchanged(duty);
        }
        var moved = duty.in(state);
        return new Effect.Moved(moved, recount.nextStep(moved, calendar, today));
    }

    private static boolean isDue(DutyState state, TermWindow window) {
        return window.start().equals(state.dueFrom()) && window.end().equals(state.dueUntil());
    }
}
