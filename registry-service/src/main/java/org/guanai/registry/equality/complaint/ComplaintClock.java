package org.guanai.registry.equality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.calendar.WorkingCalendar;
import org.guanai.registry.correction.Withdrawn;
import org.guanai.registry.equality.complaint.Complaint.Days;

/// How long the county may take to answer a complaint. Rule `equal-treatment.complaint`.
@ApplicationScoped
class ComplaintClock {
    @Produces
    static final RuleOf<Limit> LIMIT = new RuleOf<>("equal-treatment.complaint", Limit.class);

    private final Rules rules;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ComplaintClock(Rules rules, WorkingCalendar calendar, Clock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    Days from(OrgPath org) {
        var today = today();
        var days = rules.today(org).of(LIMIT).content().workingDays();
        return new Days(today, calendar.of(org).plusWorkdays(today, days));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Withdrawn withdrawn(String by, String reason) {
        return new Withdrawn(clock.instant(), by, reason);
    }

    record Limit(@Min(1) @Max(60) int workingDays) {}
}
