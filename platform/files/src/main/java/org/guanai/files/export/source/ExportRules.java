package org.guanai.files.export.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;

/// Decides which exports need an approval.
@ApplicationScoped
class ExportRules {
    @Produces
    static final RuleOf<ExportApproval> APPROVAL =
            new RuleOf<>("export.approval", ExportApproval.class);

    private final Rules rules;

    ExportRules(Rules rules) {
        this.rules = rules;
    }

    boolean needsApproval(String org, int rows) {
        return rows > rules.today(org).of(APPROVAL).content().rows();
    }
}
