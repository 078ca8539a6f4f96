package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.Held;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;

/// The rules that incidents are taken under.
@ApplicationScoped
public class IncidentRules {
    @Produces
    static final RuleOf<ToldWithin> GUARDIAN_TOLD = new RuleOf<>("guardian-told", ToldWithin.class);

    @Produces
    static final RuleOf<ClockLeeway> CLOCK_LEEWAY = new RuleOf<>("clock-leeway", ClockLeeway.class);

    private final Rules rules;
    private final Clock clock;

    IncidentRules(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /// Within what time of the report a guardian is to be told (3.1.5f).
    public Held<ToldWithin> guardianTold(String org) {
        return rules.today(org).of(GUARDIAN_TOLD);
    }

    /// @throws Refusal.Unprocessable for what is said to happen later
    void requirePast(Instant occurredAt, String org) {
        var leeway = rules.today(org).of(CLOCK_LEEWAY).content().seconds();
        if (occurredAt.isAfter(clock.instant().plusSeconds(leeway))) {
            throw Refusal.unprocessable("safety.occurred-in-future", "occurredAt");
        }
    }

    /// By how much a reported time may lie ahead of the server's clock: clocks of phones differ.
    record ClockLeeway(@Min(0) @Max(600) int seconds) {}
}
