package org.guanai.aid.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.bank.BankResults.BankResult;
import org.guanai.aid.budget.BudgetLedger;
import org.guanai.aid.payment.order.ResultSummary;
import org.guanai.aid.payment.order.ResultSummary.ResultRowError;
import org.guanai.aid.recovery.setoff.Withholding;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Takes the bank's results. The same result again changes nothing; one that contradicts what
/// stands is a row error. Money that came back (退汇) is a result of its own.
@ApplicationScoped
public class ResultImport {
    /// Results that are taken at once.
    public static final int MOST = PaymentDesk.MOST;

    private static final String PENDING = "PENDING";

    private final PaymentShelf shelf;
    private final ApplicationProgress progress;
    private final Withholding withholding;
    private final BudgetLedger budgets;
    private final Journal journal;
    private final Clock clock;

    ResultImport(
            PaymentShelf shelf,
            ApplicationProgress progress,
            Withholding withholding,
            BudgetLedger budgets,
            Journal journal,
            Clock clock) {
        this.shelf = shelf;
        this.progress = progress;
        this.withholding = withholding;
        this.budgets = budgets;
        this.journal = journal;
        this.clock = clock;
    }

    /// The list is locked, so that of two results for one payment the second sees what the first
    /// did.
    ///
    /// @throws Refusal.Conflict until a second officer has approved the list
    @Transactional
    public ResultSummary take(UUID id, List<BankResult> results) {
        var list = shelf.locked(id);
        list.requireApproved();
        var known = new HashMap<String, Payment>();
        for (var payment : shelf.payments(id)) {
            known.put(payment.reference, payment);
            known.put("#" + payment.serial, payment);
        }
        var errors = new ArrayList<ResultRowError>();
        var settled = new ArrayList<Payment>();
        for (int i = 0; i < results.size(); i++) {
            var problem = take(results.get(i), known.get(results.get(i).reference()), settled);
            if (problem.isPresent()) {
                errors.add(new ResultRowError(i + 1, problem.get()));
            }
        }
        settle(list, settled);
        journal.wrote("payment-list", id, "results");
        var unchanged = results.size() - settled.size() - errors.size();
        return new ResultSummary(id, settled.size(), unchanged, errors);
    }

    private Optional<String> take(BankResult result, Payment payment, List<Payment> settled) {
        var state = state(result.status());
        if (payment == null) {
            return Optional.of("aid.reference-unknown");
        }
        if (result.amount() != null && !payment.isOf(result.amount())) {
            return Optional.of("aid.result-amount-differs");
        }
        if (result.status().equals(PENDING)) {
            return Optional.empty();
        }
        if (state.isEmpty()) {
            return Optional.of("aid.result-status-invalid");
        }
        if (settled.contains(payment)) {
            return Optional.of("aid.result-contradicts");
        }
        var stillOpen = payment.hasFailed() && progress.mayBePaidAfterAll(payment.applicationId);
        return switch (payment.settle(state.get(), result.reason(), stillOpen, clock.instant())) {
            case APPLIED -> {
                settled.add(payment);
                yield Optional.empty();
            }
            case UNCHANGED -> Optional.empty();
            case CONTRADICTS -> Optional.of("aid.result-contradicts");
        };
    }

    private void settle(PaymentList list, List<Payment> settled) {
        progress.paid(applications(settled, PaymentState.PAID));
        progress.paymentFailed(applications(settled, PaymentState.FAILED));
        progress.paymentReturned(applications(settled, PaymentState.RETURNED));
        var paid = total(settled, PaymentState.PAID);
        var returned = total(settled, PaymentState.RETURNED);
        var setOff = withholding.take(reduced(settled));
        budgets.pay(list.programmeId, list.term, list.org, paid.subtract(returned).add(setOff));
        settled.forEach(p -> announce(p, list.term));
    }

    private void announce(Payment payment, String term) {
        switch (payment.state) {
            case PAID -> publish(payment, payment.made(term));
            case RETURNED -> publish(payment, payment.returned(term));
            case FAILED, IN_PAYMENT, CANCELLED -> {}
        }
    }

    private void publish(Payment payment, Record event) {
        journal.publish(Topics.AID_EVENTS, payment.studentId, event);
    }

    private static List<UUID> applications(List<Payment> settled, PaymentState state) {
        return settled.stream().filter(p -> p.state == state).map(p -> p.applicationId).toList();
    }

    /// Of what is paid, those of which a part was withheld.
    private static List<UUID> reduced(List<Payment> settled) {
        return applications(
                settled.stream().filter(Payment::isReduced).toList(), PaymentState.PAID);
    }

    private static BigDecimal total(List<Payment> settled, PaymentState state) {
        return settled.stream()
                .filter(p -> p.state == state)
                .map(p -> p.amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<PaymentState> state(String status) {
        return switch (status) {
            case "PAID" -> Optional.of(PaymentState.PAID);
            case "FAILED" -> Optional.of(PaymentState.FAILED);
            case "RETURNED" -> Optional.of(PaymentState.RETURNED);
            default -> Optional.empty();
        };
    }
}
