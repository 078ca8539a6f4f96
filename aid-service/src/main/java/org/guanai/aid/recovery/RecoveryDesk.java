package org.guanai.aid.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.application.ApplicationState;
import org.guanai.aid.budget.BudgetLedger;
import org.guanai.events.Topics;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// The county's desk for what was paid too much (多发退回). What comes back is free in the budget
/// again.
@ApplicationScoped
public class RecoveryDesk {
    private static final String NOUN = "recovery";

    private final Recoveries recoveries;
    private final Repayments repayments;
    private final ApplicationProgress applications;
    private final BudgetLedger budgets;
    private final RecoveryTerm term;
    private final Journal journal;

    RecoveryDesk(
            Recoveries recoveries,
            Repayments repayments,
            ApplicationProgress applications,
            BudgetLedger budgets,
            RecoveryTerm term,
            Journal journal) {
        this.recoveries = recoveries;
        this.repayments = repayments;
        this.applications = applications;
        this.budgets = budgets;
        this.term = term;
        this.journal = journal;
    }

    /// @throws Refusal.Forbidden below the county
    /// @throws Refusal.Conflict when nothing was paid, or less than is claimed
    @Transactional
    RecoveryView claim(RecoveryClaim claim) {
        var claiming = term.claiming();
        var application = applications.toDecide(claim.applicationId()).orElseThrow(Refusal::absent);
        if (application.state() != ApplicationState.PAID) {
            throw Refusal.conflict("aid.nothing-paid");
        }
        var recovery = Recovery.claimed(claim, application, claiming);
        recoveries.persistAndFlush(recovery);
        journal.wrote(NOUN, recovery.id, "amount", "cause", "explanation");
        journal.publish(Topics.AID_EVENTS, recovery.studentId, recovery.announced());
        return RecoveryView.of(recovery);
    }

    /// @throws Refusal.Conflict when it is over, or more comes than is claimed
    @Transactional
    RecoveryView repay(UUID id, RepaymentEntry entry) {
        var recovery = mine(id);
        var part = entry.amount().yuan();
        recovery.repay(part);
        repayments.persist(Repayment.received(recovery, entry, term.claiming().by()));
        recoveries.flush();
        budgets.recover(recovery.programmeId, recovery.term, recovery.org.county(), part);
        journal.wrote(NOUN, id, "repaid");
        return RecoveryView.of(recovery);
    }

    @Transactional
    RecoveryView waive(UUID id, RecoveryEnding ending) {
        var recovery = mine(id);
        recovery.waive();
        recoveries.flush();
        journal.corrected(NOUN, id, ending.reason(), "state");
        return RecoveryView.of(recovery);
    }

    @Transactional
    RecoveryView withdraw(UUID id, RecoveryEnding ending) {
        var recovery = mine(id);
        recovery.withdraw();
        recoveries.flush();
        journal.withdrew(NOUN, id, ending.reason());
        return RecoveryView.of(recovery);
    }

    /// @throws Refusal.Absent when the caller sees none of this id
    @Transactional
    public RecoveryView one(UUID id) {
        return RecoveryView.of(recoveries.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    @Transactional
    Page<RecoveryView> list(Paging paging) {
        var rows = recoveries.before(paging.afterId(), paging.limit() + 1);
        return Page.of(rows, paging.limit(), r -> Cursor.of(r.id)).map(RecoveryView::of);
    }

    private Recovery mine(UUID id) {
        term.requireCounty();
        return recoveries.locked(id).orElseThrow(Refusal::absent);
    }
}
