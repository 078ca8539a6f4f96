package org.guanai.aid.payment;

import java.time.Instant;
import java.util.UUID;
import org.guanai.aid.money.Money;

/// A payment without the account.
public record PaymentView(
        UUID id,
        UUID applicationId,
        UUID studentId,
        int serial,
        String reference,
        Money amount,
        Payment.State state,
        String reason,
        Instant settledAt) {

    static PaymentView of(Payment p) {
        return new PaymentView(
                p.id,
                p.applicationId,
                p.studentId,
                p.serial,
                p.reference,
                new Money(p.amount),
                p.state,
                p.reason,
                p.settledAt);
    }
}
