package org.guanai.aid.payment;

import io.quarkus.hibernate.orm.panache.common.ProjectedConstructor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanai.aid.money.Money;
import org.guanai.kit.openapi.Nullable;

/// A payment without the account.
///
/// @param serial place in the list, 1 first
/// @param amount that the bank pays
/// @param withheld of what was granted, what is set off against what was paid too much (抵扣)
/// @param reference what the bank repeats in its result
/// @param reason why it failed
public record PaymentView(
        UUID id,
        UUID applicationId,
        UUID studentId,
        int serial,
        String reference,
        Money amount,
        Money withheld,
        PaymentState state,
        @Nullable String reason,
        @Nullable Instant settledAt) {

    @ProjectedConstructor
    PaymentView(
            UUID id,
            UUID applicationId,
            UUID studentId,
            int serial,
            String reference,
            BigDecimal amount,
            BigDecimal withheld,
            PaymentState state,
            String reason,
            Instant settledAt) {
        this(
                id,
                applicationId,
                studentId,
                serial,
                reference,
                new Money(amount),
                new Money(withheld),
                state,
                reason,
                settledAt);
    }
}
