package org.guanai.mentoring.rhythm.duty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.IntSupplier;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Outbox;
import org.guanai.kit.scope.SystemScope;
import org.guanai.mentoring.rhythm.duty.Duties.Next;
import org.guanai.mentoring.rhythm.window.CalendarRefresh;

/// Finds, on the business clock, the windows that have passed undone, and reminds whoever is to be
/// reminded now. One index leads to exactly the rows concerned, however many millions there are;
/// several replicas share them.
@ApplicationScoped
public class DutySweep {
    private final Duties duties;
    private final Rhythms rhythms;
    private final DutyRecount recount;
    private final CountyRecount counties;
    private final CalendarRefresh calendars;
    private final Outbox outbox;
    private final DutySettings settings;
    private final Clock clock;

    DutySweep(
            Duties duties,
            Rhythms rhythms,
            DutyRecount recount,
            CountyRecount counties,
            CalendarRefresh calendars,
            Outbox outbox,
            DutySettings settings,
            Clock clock) {
        this.duties = duties;
        this.rhythms = rhythms;
        this.recount = recount;
        this.counties = counties;
        this.calendars = calendars;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "{guanai.mentoring.sweep-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        SystemScope.run(() -> {
            var changed = QuarkusTransaction.requiringNew().call(calendars::pending);
            changed.forEach(county -> untilNone(() -> counties.batch(county)));
            untilNone(this::batch);
        });
    }

    /// Each batch is a transaction of its own, so a kill costs one batch.
    private static void untilNone(IntSupplier batch) {
        int taken;
        do {
            taken = QuarkusTransaction.requiringNew().call(batch::getAsInt);
        } while (taken > 0);
    }

    private int batch() {
        var waiting = duties.waiting(clock.instant(), settings.batch());
        if (waiting.isEmpty()) {
            return 0;
        }
        var known = rhythms.of(waiting);
        var today = LocalDate.now(clock);
        duties.save(waiting.stream().map(d -> moved(d, known, today)).toList());
        return waiting.size();
    }

    private Next moved(Duty duty, Rhythms.Known known, LocalDate today) {
        var calendar = known.calendar(duty).orElse(null);
        var passed = duty.state().passed(today, known.rhythm(duty));
        var outcome = recount.reminding(duty, calendar).remind(passed, today, duty.enteredOn());
        outcome.reminders()
                .forEach(r ->
                        outbox.publish(Topics.MENTORING_EVENTS, duty.studentId(), duty.overdue(r)));
        return recount.next(duty.in(outcome.state()), calendar, today);
    }
}
