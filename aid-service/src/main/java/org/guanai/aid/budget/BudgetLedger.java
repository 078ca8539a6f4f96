package org.guanai.aid.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Commits money to a decision, and releases it when the decision is taken back; notes what the
/// bank pays of it and what comes back. Each in the transaction of that act, so that the total is
/// at every moment what is paid, what is reserved and what is free.
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

    /// Notes what the bank has paid of what is committed.
    ///
    /// @param amount negative when the money came back (退汇): it stays committed
    public void pay(UUID programme, String term, OrgPath county, BigDecimal amount) {
        if (amount.signum() != 0 && !budgets.pay(programme, term, county, amount)) {
            throw new IllegalStateException(
                    "more is paid than was committed, or less than nothing");
        }
    }

    /// What was paid too much is paid back and free again.
    public void recover(UUID programme, String term, OrgPath county, BigDecimal amount) {
        if (!budgets.recover(programme, term, county, amount)) {
            throw new IllegalStateException("more is recovered than was paid");
        }
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
