package org.guanai.registry.roll.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.registry.calendar.WorkingCalendar;
import org.guanai.registry.roll.absence.step.AbsenceStepBook;

/// Follows an absence by its clock: what is due next, and whether the child is missed.
@ApplicationScoped
class AbsenceFollowing {
    @Produces
    static final RuleOf<AbsenceTerms> CLOCK = new RuleOf<>("absence-clock", AbsenceTerms.class);

    private final Absences absences;
    private final AbsenceStepBook steps;
    private final MissedChildren missed;
    private final Rules rules;
    private final WorkingCalendar calendar;

    AbsenceFollowing(
            Absences absences,
            AbsenceStepBook steps,
            MissedChildren missed,
            Rules rules,
            WorkingCalendar calendar) {
        this.absences = absences;
        this.steps = steps;
        this.missed = missed;
        this.rules = rules;
        this.calendar = calendar;
    }

    /// @return the absence as it stands then
    AbsenceView follow(Absence absence) {
        var terms = rules.today(absence.org).of(CLOCK).content();
        var clock = new AbsenceClock(terms, calendar.of(absence.org), absence.fromOn);
        absence.follow(clock, steps.done(absence.id));
        absences.flush();
        missed.look(absence);
        absences.flush();
        return absences.view(absence.id);
    }
}
