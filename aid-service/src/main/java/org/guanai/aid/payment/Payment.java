package org.guanai.aid.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One payment (发放) of a list. An application has at most one that has not failed; the database
/// holds that.
@Entity
class Payment {
    @Id UUID id;
    String org;
    UUID listId;
    UUID applicationId;
    UUID studentId;

    /// Place in the list, 1 first.
    int serial;

    /// What the bank repeats in its result.
    String reference;

    BigDecimal amount;

    @Enumerated(EnumType.STRING)
    State state = State.IN_PAYMENT;

    String reason;
    Instant settledAt;

    @Version long version;

    /// Takes the bank's result; one that stands is kept.
    Effect settle(State result, String why, Instant at) {
        if (state != State.IN_PAYMENT) {
            return state == result ? Effect.UNCHANGED : Effect.CONTRADICTS;
        }
        state = result;
        reason = why;
        settledAt = at;
        return Effect.APPLIED;
    }

    /// What a result did to a payment.
    enum Effect {
        APPLIED,
        UNCHANGED,
        CONTRADICTS
    }

    @Schema(name = "PaymentState")
    public enum State {
        IN_PAYMENT,
        PAID,
        FAILED
    }
}
