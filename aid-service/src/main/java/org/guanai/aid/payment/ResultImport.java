package org.guanai.aid.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.bank.BankResults.BankResult;
import org.guanai.aid.payment.ResultSummary.ResultRowError;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Takes the bank's results. The same result again changes nothing; one that contradicts what
/// stands is a row error.
@ApplicationScoped
class ResultImport {
    private final PaymentLists lists;
    private final Payments payments;
    private final ApplicationProgress progress;
    private final Journal journal;
    private final Clock clock;

    ResultImport(
            PaymentLists lists,
            Payments payments,
            ApplicationProgress progress,
            Journal journal,
            Clock clock) {
        this.lists = lists;
        this.payments = payments;
        this.progress = progress;
        this.journal = journal;
        this.clock = clock;
    }

    /// The list is locked, so that of two results for one payment the second sees what the first
    /// did.
    @Transactional
    ResultSummary take(UUID id, List<BankResult> results) {
        var list = lists.locked(id).orElseThrow(Refusal::absent);
        var known = new HashMap<String, Payment>();
        payments.of(id, 0, PaymentDesk.MOST).forEach(p -> known.put(p.reference, p));
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
        if (state.isEmpty()) {
            return Optional.of("aid.result-status-invalid");
        }
        return switch (payment.settle(state.get(), result.reason(), clock.instant())) {
            case APPLIED -> {
                settled.add(payment);
                yield Optional.empty();
            }
            case UNCHANGED -> Optional.empty();
            case CONTRADICTS -> Optional.of("aid.result-contradicts");
        };
    }

    private void settle(PaymentList list, List<Payment> settled) {
        var byPaid =
                settled.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        Payment::isPaid,
                                        Collectors.mapping(
                                                p -> p.applicationId, Collectors.toList())));
        progress.paid(byPaid.get(true));
        progress.paymentFailed(byPaid.get(false));
        settled.stream()
                .filter(Payment::isPaid)
                .forEach(p -> journal.publish(Topics.AID_EVENTS, p.studentId, p.made(list.term)));
    }

    private static Optional<PaymentState> state(String status) {
        return switch (status) {
            case "PAID" -> Optional.of(PaymentState.PAID);
            case "FAILED" -> Optional.of(PaymentState.FAILED);
            default -> Optional.empty();
        };
    }
}
