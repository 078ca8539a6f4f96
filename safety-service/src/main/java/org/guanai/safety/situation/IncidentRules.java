package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;

/// The rules that incidents are taken under.
@ApplicationScoped
class IncidentRules {
    @Produces
    static final RuleOf<ClockLeeway> CLOCK_LEEWAY = new RuleOf<>("clock-leeway", ClockLeeway.class);

    private final Rules rules;
    private final Clock clock;

    IncidentRules(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /// @return now
    /// @throws Refusal.Unprocessable for what is said to happen later
    Instant requirePast(Instant occurredAt, OrgPath org) {
        var now = clock.instant();
        var leeway = rules.today(org.text()).of(CLOCK_LEEWAY).content().seconds();
        if (occurredAt.isAfter(now.plusSeconds(leeway))) {
            throw Refusal.unprocessable("safety.occurred-in-future", "occurredAt");
        }
        return now;
    }

    /// By how much a reported time may lie ahead of the server's clock: clocks of phones differ.
    record ClockLeeway(@Min(0) @Max(600) int seconds) {}
}
