package org.guanai.aid.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.money.Money;
import org.guanai.aid.payment.Payment.State;
import org.guanai.aid.payment.PaymentListResource.Result;
import org.guanai.events.Topics;
import org.guanai.events.aid.PaymentMade;
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

    /// The list is held, so that of two results for one payment the second sees what the first did.
    @Transactional
    Summary take(UUID id, List<Result> results) {
        var list = lists.held(id).orElseThrow(Refusal::absent);
        var known = new HashMap<String, Payment>();
        payments.of(id, 0, PaymentDesk.MOST).forEach(p -> known.put(p.reference, p));
        var errors = new ArrayList<RowError>();
        var settled = new ArrayList<Payment>();
        for (int i = 0; i < results.size(); i++) {
            var problem = take(results.get(i), known.get(results.get(i).reference()), settled);
            if (problem.isPresent()) {
                errors.add(new RowError(i + 1, problem.get()));
            }
        }
        settle(list, settled);
        journal.wrote("payment-list", id, "results");
        var unchanged = results.size() - settled.size() - errors.size();
        return new Summary(id, settled.size(), unchanged, errors);
    }

    private Optional<String> take(Result result, Payment payment, List<Payment> settled) {
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
        progress.paid(applications(settled, State.PAID));
        progress.paymentFailed(applications(settled, State.FAILED));
        settled.stream()
                .filter(p -> p.state == State.PAID)
                .forEach(p -> journal.publish(Topics.AID_EVENTS, p.studentId, paid(list, p)));
    }

    private static List<UUID> applications(List<Payment> settled, State state) {
        return settled.stream().filter(p -> p.state == state).map(p -> p.applicationId).toList();
    }

    private static PaymentMade paid(PaymentList list, Payment p) {
        return new PaymentMade(
                p.id,
                p.applicationId,
                p.studentId,
                p.org,
                list.term,
                new Money(p.amount).toString(),
                p.settledAt);
    }

    private static Optional<State> state(String status) {
        return switch (status) {
            case "PAID" -> Optional.of(State.PAID);
            case "FAILED" -> Optional.of(State.FAILED);
            default -> Optional.empty();
        };
    }

    /// @param unchanged rows whose result was known
    @Schema(name = "ResultSummary")
    public record Summary(UUID listId, int applied, int unchanged, List<RowError> errors) {}

    /// @param row 1 is the first result
    @Schema(name = "ResultRowError")
    public record RowError(int row, String code) {}
}
