package org.guanai.aid.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.aid.programme.ProgrammeTerms;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Allots a county's money to programme and term.
@ApplicationScoped
class BudgetDesk {
    private final Budgets budgets;
    private final ProgrammeTerms programmes;
    private final Journal journal;
    private final Caller caller;

    BudgetDesk(Budgets budgets, ProgrammeTerms programmes, Journal journal, Caller caller) {
        this.budgets = budgets;
        this.programmes = programmes;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    BudgetView allot(UUID programmeId, Allotment allotment) {
        var programme = mine(programmeId);
        var county = new OrgPath(caller.org());
        var budget = Budget.allotted(county, programme.id(), allotment);
        budgets.persistAndFlush(budget);
        journal.wrote("budget", budget.id, "term", "total");
        return BudgetView.of(budget);
    }

    /// Of all programmes.
    @Transactional
    Page<BudgetView> ofTerm(String term, Paging paging) {
        var rows = budgets.ofTerm(term, paging.afterId(), paging.limit() + 1);
        return Page.of(rows, paging.limit(), b -> Cursor.of(b.id)).map(BudgetView::of);
    }

    @Transactional
    Page<BudgetView> list(UUID programmeId, Paging paging) {
        var programme = mine(programmeId);
        var rows = budgets.of(programme.id(), paging.afterId(), paging.limit() + 1);
        return Page.of(rows, paging.limit(), b -> Cursor.of(b.id)).map(BudgetView::of);
    }

    @Transactional
    BudgetView one(UUID programmeId, UUID id) {
        return BudgetView.of(found(programmeId, id));
    }

    @Transactional
    BudgetView resize(UUID programmeId, UUID id, String ifMatch, Resizing resizing) {
        var budget = found(programmeId, id);
        Editable.check(ifMatch, budget.version);
        if (!budgets.resize(id, budget.version, resizing.total().yuan())) {
            Editable.check(ifMatch, budgets.asItIs(id).version);
            throw Refusal.conflict("aid.budget-committed", "total");
        }
        journal.wrote("budget", id, "total");
        return BudgetView.of(budgets.asItIs(id));
    }

    private Budget found(UUID programmeId, UUID id) {
        return budgets.findByIdOptional(id)
                .filter(b -> b.programmeId.equals(programmeId))
                .orElseThrow(Refusal::absent);
    }

    private ProgrammeTerms.Terms mine(UUID programmeId) {
        if (!new OrgPath(caller.org()).isCounty()) {
            throw Refusal.forbidden("aid.county-only");
        }
        return programmes.of(programmeId).orElseThrow(Refusal::absent);
    }
}
