package org.guanai.mentoring.rhythm.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.mentoring.rhythm.standing.ReminderRule;
import org.guanai.mentoring.rhythm.standing.Reminding;
import org.guanai.mentoring.rhythm.window.WindowCalendar;
import org.guanai.reference.WorkingDays;

/// When duties have to be looked at again, by the rules of their county.
@ApplicationScoped
public class Reminders {
    @Produces
    static final RuleOf<ReminderRule> REMINDING = new RuleOf<>("reminding", ReminderRule.class);

    private static final WorkingDays NO_HOLIDAYS = new WorkingDays(Set.of(), Set.of(), null);

    private final Rules rules;
    private final DutySettings settings;

    Reminders(Rules rules, DutySettings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    public Reminding of(Duty duty, Optional<WindowCalendar> calendar) {
        var rule = rules.today(duty.subject().org()).of(REMINDING).content();
        return Reminding.of(rule, calendar.map(WindowCalendar::days).orElse(NO_HOLIDAYS));
    }

    /// Null when never.
    public Instant nextStep(Duty duty, Optional<WindowCalendar> calendar, LocalDate today) {
        return of(duty, calendar).nextStep(duty.state(), today, duty.enteredAt(), settings.quiet());
    }
}
