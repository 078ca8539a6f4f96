package org.guanai.aid.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanai.aid.budget.BudgetLedger;
import org.guanai.kit.problem.Refusal;

/// Sets parts of what is owed aside for a later payment, and takes them when that is made. Each
/// joins the current transaction and locks the claim.
@ApplicationScoped
public class RecoveryLedger {
    private final Recoveries recoveries;
    private final RecoveryTerm term;
    private final BudgetLedger budgets;

    RecoveryLedger(Recoveries recoveries, RecoveryTerm term, BudgetLedger budgets) {
        this.recoveries = recoveries;
        this.term = term;
        this.budgets = budgets;
    }

    /// @throws Refusal.Forbidden below the county
    /// @throws Refusal.Absent when there is no such claim
    public Owed owed(UUID id) {
        term.requireCounty();
        var recovery = locked(id);
        var claiming = term.claiming();
        return new Owed(
                recovery.applicationId,
                recovery.studentId,
                recovery.claimedBy,
                claiming.by(),
                claiming.at());
    }

    /// @throws Refusal.Conflict when it is over, or less is open
    public void setAside(UUID id, BigDecimal part) {
        locked(id).setAside(part);
        recoveries.flush();
    }

    public void freeAside(UUID id, BigDecimal part) {
        locked(id).freeAside(part);
        recoveries.flush();
    }

    /// What was set aside has come back, and is free in the budget that had paid it.
    public void takeAside(UUID id, BigDecimal part) {
        var recovery = locked(id);
        recovery.takeAside(part);
        recoveries.flush();
        budgets.recover(recovery.programmeId, recovery.term, recovery.org.county(), part);
    }

    private Recovery locked(UUID id) {
        return recoveries.locked(id).orElseThrow(Refusal::absent);
    }

    /// A claim in the hands of an officer.
    ///
    /// @param applicationId of which too much was paid
    /// @param claimedBy human who claimed it
    /// @param by human who acts now
    public record Owed(UUID applicationId, UUID studentId, UUID claimedBy, UUID by, Instant at) {}
}
