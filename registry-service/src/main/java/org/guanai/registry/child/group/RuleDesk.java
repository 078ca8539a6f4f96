package org.guanai.registry.child.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.personal.Paths;

/// Reads the rules, and lets a county set what is local.
@ApplicationScoped
class RuleDesk {
    private final RuleBook rules;
    private final Caller caller;
    private final AuditTrail audit;

    RuleDesk(RuleBook rules, Caller caller, AuditTrail audit) {
        this.rules = rules;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    List<RuleView> list() {
        return rules.all(Paths.county(caller.org())).stream().map(RuleView::of).toList();
    }

    @Transactional
    RuleView set(RuleResource.Setting setting) {
        var county = caller.org();
        if (!county.equals(Paths.county(county))) {
            throw Refusal.forbidden("registry.outside-your-organisation");
        }
        var versions =
                rules.all(county).stream().filter(r -> r.code().equals(setting.code())).toList();
        if (versions.isEmpty() || !versions.getFirst().local()) {
            throw Refusal.unprocessable("registry.rule-not-local", "code");
        }
        var newest = versions.getLast();
        var next = 1 + versions.stream().mapToInt(Rule::version).max().orElse(0);
        var rule =
                new Rule(
                        newest.code(),
                        county,
                        next,
                        newest.name(),
                        setting.basis(),
                        setting.months(),
                        newest.age(),
                        true,
                        setting.effectiveFrom(),
                        null);
        audit.wrote("rule", rules.add(rule), "months", "basis", "effectiveFrom");
        rules.review(county, setting.effectiveFrom());
        return RuleView.of(rule);
    }
}
