package org.guanai.mentoring.counsel.level;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;

/// The clocks of counselling, by the rules of a county.
@ApplicationScoped
public class LevelRules {
    @Produces static final RuleOf<LevelRule> LEVEL = new RuleOf<>("counsel-level", LevelRule.class);

    private final Rules rules;

    LevelRules(Rules rules) {
        this.rules = rules;
    }

    public LevelRule of(OrgPath org) {
        return rules.today(org).of(LEVEL).content();
    }

    public String label(OrgPath org) {
        return rules.today(org).of(LEVEL).label();
    }
}
