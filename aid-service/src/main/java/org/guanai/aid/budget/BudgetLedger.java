package org.guanai.aid.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Commits money to a decision, and releases it when the decision is taken back, in the transaction
/// of that act.
@ApplicationScoped
public class BudgetLedger {
    private final Budgets budgets;

    BudgetLedger(Budgets budgets) {
        this.budgets = budgets;
    }

    /// @param county path of the county whose money it is
    /// @throws Refusal.Conflict when there is no budget, or less left than the amount; nothing
    ///   changes then
    public void commit(UUID programme, String term, OrgPath county, BigDecimal amount) {
        if (budgets.commit(programme, term, county, amount)) {
            return;
        }
        var exists = budgets.exists(programme, term, county);
        throw Refusal.conflict(exists ? "aid.budget-exceeded" : "aid.budget-missing");
    }

    /// Takes a commitment back.
    ///
    /// @param county path of the county whose money it is
    public void release(UUID programme, String term, OrgPath county, BigDecimal amount) {
        if (!budgets.commit(programme, term, county, amount.negate())) {
            throw new IllegalStateException("more is released than was committed");
        }
    }
}
