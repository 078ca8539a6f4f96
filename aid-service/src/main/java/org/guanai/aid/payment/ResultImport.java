package org.guanai.aid.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.application.ApplicationProgress;
import org.guanai.aid.money.Money;
import org.guanai.aid.payment.Payment.State;
import org.guanai.aid.payment.PaymentListResource.Result;
import org.guanai.events.Topics;
import org.guanai.events.aid.PaymentMade;
import org.guanai.kit.effect.AuditTrail;
import org.guanai.kit.effect.Outbox;
import org.guanai.kit.problem.Refusal;

/// Takes the bank's results. The same result again changes nothing; one that contradicts what
/// stands is a row error.
@ApplicationScoped
class ResultImport {
    private final PaymentLists lists;
    private final Payments payments;
    private final ApplicationProgress progress;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    ResultImport(
            PaymentLists lists,
            Payments payments,
            ApplicationProgress progress,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.lists = lists;
        this.payments = payments;
        this.progress = progress;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Summary take(UUID id, List<Result> results) {
        var list = lists.held(id).orElseThrow(Refusal::absent);
        var errors = new ArrayList<RowError>();
        int applied = 0;
        for (int i = 0; i < results.size(); i++) {
            switch (take(list, results.get(i))) {
                case APPLIED -> applied++;
                case UNCHANGED -> {}
                case UNKNOWN -> errors.add(new RowError(i + 1, "aid.reference-unknown"));
                case INVALID -> errors.add(new RowError(i + 1, "aid.result-status-invalid"));
                case CONTRADICTS -> errors.add(new RowError(i + 1, "aid.result-contradicts"));
            }
        }
        audit.wrote("payment-list", id, "results");
        return new Summary(id, applied, results.size() - applied - errors.size(), errors);
    }

    private Effect take(PaymentList list, Result result) {
        var payment = payments.find(list.id, result.reference());
        var state = state(result.status());
        if (payment.isEmpty()) {
            return Effect.UNKNOWN;
        }
        if (state.isEmpty()) {
            return Effect.INVALID;
        }
        return settle(list, payment.get(), state.get(), result.reason());
    }

    private Effect settle(PaymentList list, Payment payment, State result, String reason) {
        var now = clock.instant();
        if (!payments.settle(payment.id, result, reason, now)) {
            payments.getEntityManager().refresh(payment);
            return payment.state == result ? Effect.UNCHANGED : Effect.CONTRADICTS;
        }
        if (result == State.PAID) {
            progress.paid(payment.applicationId);
            outbox.publish(Topics.AID_EVENTS, payment.studentId, paid(list, payment, now));
        } else {
            progress.paymentFailed(payment.applicationId);
        }
        return Effect.APPLIED;
    }

    private static PaymentMade paid(PaymentList list, Payment p, Instant at) {
        return new PaymentMade(
                p.id,
                p.applicationId,
                p.studentId,
                p.org,
                list.term,
                new Money(p.amount).toString(),
                at);
    }

    private static Optional<State> state(String status) {
        return switch (status) {
            case "PAID" -> Optional.of(State.PAID);
            case "FAILED" -> Optional.of(State.FAILED);
            default -> Optional.empty();
        };
    }

    private enum Effect {
        APPLIED,
        UNCHANGED,
        UNKNOWN,
        INVALID,
        CONTRADICTS
    }

    /// @param unchanged rows whose result was known
    public record Summary(UUID listId, int applied, int unchanged, List<RowError> errors) {}

    /// @param row 1 is the first result
    public record RowError(int row, String code) {}
}
