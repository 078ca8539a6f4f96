package org.guanai.safety.publicreport;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.KnownOrganisation;
import org.guanai.reference.Organisations;

/// The counties that take public reports.
@ApplicationScoped
class PublicCounties {
    private final Organisations organisations;
    private final Rules rules;

    PublicCounties(Organisations organisations, Rules rules) {
        this.organisations = organisations;
        this.rules = rules;
    }

    OrgPath require(String code) {
        return organisations
                .at(new OrgPath(code))
                .map(KnownOrganisation::org)
                .orElseThrow(Refusal::absent);
    }

    int most(OrgPath county, RuleOf<PublicReportLimit> rule) {
        return rules.today(county).of(rule).content().perHour();
    }
}
