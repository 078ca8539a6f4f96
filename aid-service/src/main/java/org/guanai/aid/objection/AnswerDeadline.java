package org.guanai.aid.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.CalendarsChanged;
import org.guanai.reference.CountyCalendars;

/// By when an objection is answered: three working days, or as many as the county's rule says
/// (2.2).
@ApplicationScoped
class AnswerDeadline {
    @Produces
    static final RuleOf<AnswerDays> OBJECTION_ANSWER =
            new RuleOf<>("objection-answer", AnswerDays.class);

    private final Objections objections;
    private final CountyCalendars calendars;
    private final Rules rules;
    private final Clock clock;

    AnswerDeadline(Objections objections, CountyCalendars calendars, Rules rules, Clock clock) {
        this.objections = objections;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    /// Last day for the answer to an objection that is raised today.
    ///
    /// @param org path of the school whose notice it is
    LocalDate from(OrgPath org) {
        return from(org, LocalDate.now(clock));
    }

    /// The calendar was corrected, or more of it is announced: open objections are due when it says
    /// so now.
    void on(@Observes CalendarsChanged changed) {
        for (var county : changed.counties()) {
            objections.open(county).forEach(o -> o.dueBy(from(o.org, o.raisedOn())));
        }
    }

    private LocalDate from(OrgPath org, LocalDate raised) {
        var days = calendars.workingDays(org);
        var within = rules.in(org).on(raised).of(OBJECTION_ANSWER).content().workingDays();
        return days.plusWorkdays(raised, within);
    }

    /// Within how many working days an objection is answered (2.2).
    record AnswerDays(@Min(1) @Max(60) int workingDays) {}
}
