package org.guanai.aid.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.aid.appeal.Appealable.Refused;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.time.BusinessZone;
import org.guanai.reference.CalendarsChanged;
import org.guanai.reference.CountyCalendars;

/// Within how many working days a refusal is appealed, and an appeal answered (2.2).
@ApplicationScoped
class AppealClock {
    @Produces static final RuleOf<AppealDays> APPEAL = new RuleOf<>("appeal", AppealDays.class);

    private final Appeals appeals;
    private final CountyCalendars calendars;
    private final Rules rules;
    private final Clock clock;

    AppealClock(Appeals appeals, CountyCalendars calendars, Rules rules, Clock clock) {
        this.appeals = appeals;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    /// @throws Refusal.Conflict when the time to appeal is over
    void requireInTime(Refused refused) {
        var refusedOn = LocalDate.ofInstant(refused.at(), BusinessZone.ID);
        var within = rules.in(refused.org()).on(refusedOn).of(APPEAL).content().fileWithin();
        var last = calendars.workingDays(refused.org()).plusWorkdays(refusedOn, within);
        if (LocalDate.now(clock).isAfter(last)) {
            throw Refusal.conflict("aid.appeal-too-late");
        }
    }

    /// Last day for the answer to an appeal that is filed today.
    LocalDate dueOn(Refused refused) {
        return dueOn(refused.org(), LocalDate.now(clock));
    }

    /// The calendar was corrected, or more of it is announced: open appeals are due when it says so
    /// now.
    void on(@Observes CalendarsChanged changed) {
        for (var county : changed.counties()) {
            appeals.open(county).forEach(a -> a.dueBy(dueOn(a.org, a.filedOn())));
        }
    }

    private LocalDate dueOn(OrgPath org, LocalDate filed) {
        var within = rules.in(org).on(filed).of(APPEAL).content().answerWithin();
        return calendars.workingDays(org).plusWorkdays(filed, within);
    }

    /// Rule `appeal`, in working days.
    record AppealDays(@Min(1) @Max(60) int fileWithin, @Min(1) @Max(60) int answerWithin) {}
}
