package org.guanai.mentoring.rhythm.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.reference.WorkingDays;
import org.guanai.mentoring.match.pairing.PairingEnd;
import org.guanai.mentoring.match.pairing.PairingStart;
import org.guanai.mentoring.rhythm.duty.Duties.Key;
import org.guanai.mentoring.rhythm.duty.Duties.Next;
import org.guanai.mentoring.rhythm.duty.DutyState.Entry;
import org.guanai.mentoring.rhythm.window.CountyCalendar;

/// Counts duties anew from contacts, pauses and the calendar: nothing in their rows is worth more
/// than that. Takes many at once, with the same number of statements.
@ApplicationScoped
public class DutyRecount {
    @Produces
    static final RuleOf<ReminderRule> REMINDING = new RuleOf<>("reminding", ReminderRule.class);

    private static final WorkingDays NO_HOLIDAYS = new WorkingDays(Set.of(), Set.of(), null);

    private final Duties duties;
    private final Rhythms rhythms;
    private final Rules rules;
    private final DutySettings settings;
    private final Clock clock;

    DutyRecount(Duties duties, Rhythms rhythms, Rules rules, DutySettings settings, Clock clock) {
        this.duties = duties;
        this.rhythms = rhythms;
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
    }

    void on(@Observes PairingStart start) {
        duties.begin(start.pairingId(), DutyKind.of(start.kind()));
        recount(start.pairingId());
    }

    void on(@Observes PairingEnd end) {
        duties.end(end.pairingId());
    }

    public void recount(UUID... pairings) {
        recounted(duties.of(pairings));
    }

    /// @return the duties in their new state, which is saved
    List<Duty> recounted(List<Duty> counted) {
        if (counted.isEmpty()) {
            return counted;
        }
        var pairings = counted.stream().map(Duty::pairingId).distinct().toArray(UUID[]::new);
        var contacts = duties.contacts(pairings);
        var known = rhythms.of(counted);
        var today = LocalDate.now(clock);
        var anew =
                counted.stream()
                        .map(d -> anew(d, known.rhythm(d), contacts.get(Key.of(d)), today))
                        .toList();
        duties.save(
                anew.stream().map(d -> next(d, known.calendar(d).orElse(null), today)).toList());
        return anew;
    }

    private static Duty anew(Duty duty, Rhythm rhythm, List<Entry> contacts, LocalDate today) {
        var entries = contacts == null ? List.<Entry>of() : contacts;
        var before = duty.state().misses();
        return duty.in(DutyState.recounted(duty.kind(), rhythm, entries, today, before));
    }

    Next next(Duty duty, CountyCalendar calendar, LocalDate today) {
        return new Next(duty, nextStep(duty, calendar, today));
    }

    Instant nextStep(Duty duty, CountyCalendar calendar, LocalDate today) {
        return reminding(duty, calendar)
                .nextStep(duty.state(), today, duty.recordedAt(), settings.quiet());
    }

    Reminding reminding(Duty duty, CountyCalendar calendar) {
        var days = calendar == null ? NO_HOLIDAYS : calendar.days();
        return Reminding.of(rules.today(duty.org()).of(REMINDING).content(), days);
    }
}
