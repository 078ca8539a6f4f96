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
/// @param reference what the bank repeats in its result
/// @param reason why it failed
public record PaymentView(
        UUID id,
        UUID applicationId,
        UUID studentId,
        int serial,
        String reference,
        Money amount,
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
                state,
                reason,
                settledAt);
    }
}
