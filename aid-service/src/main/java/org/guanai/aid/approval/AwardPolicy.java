package org.guanai.aid.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.guanai.aid.application.ApplicationCase;
import org.guanai.aid.application.AwardHistory;
import org.guanai.aid.money.Money;
import org.guanai.aid.programme.ProgrammeTerms.Terms;
import org.guanai.aid.recognition.HardshipStanding;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;

/// What stands against a grant besides the budget: the same aid twice (重复资助), more than a child may
/// get in a school year, a recognition that has ended (3.3.2c).
@ApplicationScoped
class AwardPolicy {
    @Produces
    static final RuleOf<YearlyCap> YEARLY_CAP = new RuleOf<>("yearly-cap", YearlyCap.class);

    private final AwardHistory awards;
    private final HardshipStanding recognised;
    private final Rules rules;

    AwardPolicy(AwardHistory awards, HardshipStanding recognised, Rules rules) {
        this.awards = awards;
        this.recognised = recognised;
        this.rules = rules;
    }

    /// @throws Refusal.Conflict naming what stands against it
    void require(ApplicationCase application, Terms programme, BigDecimal amount) {
        if (awards.hasAward(application, programme.awardGroup().orElse(null))) {
            throw Refusal.conflict("aid.double-award");
        }
        if (programme.needsRecognition()
                && recognised.of(application.studentId(), application.term()).isEmpty()) {
            throw Refusal.conflict("aid.recognition-ended");
        }
        var cap = rules.today(application.org()).of(YEARLY_CAP).content().perSchoolYear().yuan();
        if (awards.grantedInYear(application).add(amount).compareTo(cap) > 0) {
            throw Refusal.conflict("aid.over-yearly-cap");
        }
    }

    /// CNY that a child may be granted in a school year, over all programmes. Rule `yearly-cap`.
    record YearlyCap(@NotNull Money perSchoolYear) {}
}
