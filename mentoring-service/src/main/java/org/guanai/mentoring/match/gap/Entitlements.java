package org.guanai.mentoring.match.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;

/// Who is entitled to a helper and to a plan at a place (2.4).
@ApplicationScoped
public class Entitlements {
    @Produces
    static final RuleOf<EntitledGroups> ENTITLED =
            new RuleOf<>("entitled-groups", EntitledGroups.class);

    private final Rules rules;

    Entitlements(Rules rules) {
        this.rules = rules;
    }

    public EntitledGroups of(OrgPath place) {
        return rules.today(place).of(ENTITLED).content();
    }
}
