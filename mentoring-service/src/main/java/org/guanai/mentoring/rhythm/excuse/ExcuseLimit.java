package org.guanai.mentoring.rhythm.excuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;

/// How far back whoever is measured may excuse themself (3.1.1g).
@ApplicationScoped
class ExcuseLimit {
    @Produces static final RuleOf<ExcuseRule> EXCUSE = new RuleOf<>("excuse", ExcuseRule.class);

    private final Rules rules;
    private final Caller caller;
    private final Clock clock;

    ExcuseLimit(Rules rules, Caller caller, Clock clock) {
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws Refusal.Unprocessable when only the county may excuse so far back
    void check(OrgPath org, LocalDate from) {
        var days = rules.today(org).of(EXCUSE).content().officeDays();
        if (!caller.is(Roles.COUNTY_OFFICER)
                && from.isBefore(LocalDate.now(clock).minusDays(days))) {
            throw Refusal.unprocessable("mentoring.excuse-too-late", "from");
        }
    }

    /// How many days back a school may excuse its own duties; further back only the county does
    /// (3.1.1g). Rule `excuse`.
    record ExcuseRule(@Min(0) @Max(200) int officeDays) {}
}
