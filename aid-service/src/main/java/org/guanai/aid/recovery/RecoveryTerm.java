package org.guanai.aid.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;

/// Who claims, and until when a family pays back.
@ApplicationScoped
class RecoveryTerm {
    @Produces
    static final RuleOf<RecoveryDays> RECOVERY = new RuleOf<>("recovery", RecoveryDays.class);

    private final Rules rules;
    private final Caller caller;
    private final Clock clock;

    RecoveryTerm(Rules rules, Caller caller, Clock clock) {
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws Refusal.Forbidden unless the caller acts for the county
    Recovery.Claiming claiming() {
        requireCounty();
        var within = rules.today(caller.org()).of(RECOVERY).content().within();
        return new Recovery.Claiming(
                caller.human(), clock.instant(), LocalDate.now(clock).plusDays(within));
    }

    /// @throws Refusal.Forbidden unless the caller acts for the county
    void requireCounty() {
        if (!new OrgPath(caller.org()).isCounty()) {
            throw Refusal.forbidden("aid.county-only");
        }
    }

    /// Rule `recovery`: days that a family has.
    record RecoveryDays(@Min(7) @Max(365) int within) {}
}
