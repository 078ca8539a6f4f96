package org.guanai.safety.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.safety.incident.IncidentCase;
import org.guanai.safety.report.ReportClock.ReportHours;

/// The clocks of staged reports, by the rule `incident-reports`.
@ApplicationScoped
class ReportClocks {
    @Produces
    static final RuleOf<ReportHours> INCIDENT_REPORTS =
            new RuleOf<>("incident-reports", ReportHours.class);

    private final Rules rules;
    private final Clock clock;

    ReportClocks(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    ReportClock of(IncidentCase incident) {
        var hours = rules.today(incident.org().text()).of(INCIDENT_REPORTS).content();
        return new ReportClock(
                incident.reportedAt(),
                hours,
                hours.firstMinutes(incident.kind(), incident.severity()),
                hours.areOwed(incident.severity(), incident.casualties()));
    }
}
