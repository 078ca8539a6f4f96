package org.guanai.mentoring.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.transaction.Transactions;
import org.guanai.mentoring.rule.RuleResource.Local;
import org.guanai.mentoring.sql.Sql;

/// Reading the rules, and a county's overriding of the local ones.
@ApplicationScoped
class RuleDesk {
    private static final String OVERRIDE =
            """
            insert into rule (id, org, code, value, unit, clause, basis, certainty, version, effective_from, effective_to)
            select ?::uuid, ?, r.code, ?::int, r.unit, r.clause, ?, 'local',
                (select coalesce(max(version), 0) + 1 from rule own where own.org = ? and own.code = r.code), ?::date, ?::date
            from rule r where r.org = '*' and r.code = ? order by r.version desc limit 1
            returning org, code, value, unit, clause, basis, certainty, version, effective_from, effective_to\
            """;

    private final Rules rules;
    private final Sql sql;
    private final Caller caller;
    private final AuditTrail audit;
    private final Transactions transactions;

    RuleDesk(Rules rules, Sql sql, Caller caller, AuditTrail audit, Transactions transactions) {
        this.rules = rules;
        this.sql = sql;
        this.caller = caller;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Transactional
    List<RuleView> all() {
        return rules.all();
    }

    /// A new version of the county's own rule; earlier versions stay, since decisions name them.
    @Transactional
    RuleView override(Local local) {
        if (local.effectiveTo() != null && local.effectiveTo().isBefore(local.effectiveFrom())) {
            throw Refusal.invalid("mentoring.period-reversed", "effectiveTo");
        }
        var county = caller.org();
        var id = Ids.next();
        var view = insert(id, county, local);
        audit.wrote("rule", id, "value", "effectiveFrom", "effectiveTo");
        transactions.afterCommit(rules::forget);
        return view;
    }

    private RuleView insert(UUID id, String county, Local local) {
        return sql.one(
                        OVERRIDE,
                        RuleView::of,
                        id,
                        county,
                        local.value(),
                        local.basis(),
                        county,
                        local.effectiveFrom(),
                        local.effectiveTo(),
                        local.code())
                .orElseThrow(() -> Refusal.unprocessable("mentoring.rule-unknown", "code"));
    }
}
