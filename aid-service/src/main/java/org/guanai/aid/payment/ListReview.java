package org.guanai.aid.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.decision.DecisionBook;
import org.guanai.aid.payment.order.ListWithdrawal;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// The second officer's look at a payment list (复核), before anything goes to the bank: neither who
/// drew it up nor who decided on anything in it.
@ApplicationScoped
class ListReview {
    private static final String NOUN = "payment-list";

    private final PaymentShelf shelf;
    private final ApplicationProgress progress;
    private final DecisionBook decisions;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ListReview(
            PaymentShelf shelf,
            ApplicationProgress progress,
            DecisionBook decisions,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.shelf = shelf;
        this.progress = progress;
        this.decisions = decisions;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws Refusal.Conflict when it does not wait, or the caller had a hand in it
    @Transactional
    PaymentListView approve(UUID id) {
        var list = shelf.locked(id);
        list.approve(caller.human(), clock.instant());
        var applications = shelf.payments(id).stream().map(p -> p.applicationId).toList();
        if (decisions.hasGrantedAny(applications, caller.human())) {
            throw Refusal.conflict("aid.decider-pays");
        }
        journal.wrote(NOUN, id, "state");
        return shelf.view(list);
    }

    /// What it held is drawn anew.
    ///
    /// @throws Refusal.Conflict when it is approved
    @Transactional
    PaymentListView withdraw(UUID id, ListWithdrawal withdrawal) {
        var list = shelf.locked(id);
        list.withdraw();
        var payments = shelf.payments(id);
        payments.forEach(p -> p.cancel(clock.instant()));
        progress.leavePayment(payments.stream().map(p -> p.applicationId).toList());
        journal.withdrew(NOUN, id, withdrawal.reason());
        return shelf.view(list);
    }
}
