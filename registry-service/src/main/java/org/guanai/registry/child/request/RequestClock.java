package org.guanai.registry.child.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.calendar.WorkingCalendar;

/// How long a request for correction may take, by the rule of the county.
@ApplicationScoped
class RequestClock {
    @Produces static final RuleOf<Period> PERIOD = new RuleOf<>("correction-request", Period.class);

    private final Rules rules;
    private final WorkingCalendar calendar;
    private final Clock clock;

    RequestClock(Rules rules, WorkingCalendar calendar, Clock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Last day for an answer that is asked for today.
    LocalDate dueOn(OrgPath org) {
        var days = rules.today(org).of(PERIOD).content().workingDays();
        return calendar.of(org).plusWorkdays(today(), days);
    }

    /// Version of the rule that holds today.
    String rule(OrgPath org) {
        return rules.today(org).of(PERIOD).label();
    }

    /// Within how many working days a request for correction is answered.
    public record Period(@Min(1) @Max(60) int workingDays) {}
}
