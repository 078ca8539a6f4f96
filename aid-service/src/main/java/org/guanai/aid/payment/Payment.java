package org.guanai.aid.payment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanai.aid.application.ApplicationProgress.Payable;
import org.guanai.aid.payee.AccountSeal;
import org.guanai.aid.payee.PayeeAccount;
import org.guanai.aid.programme.Money;
import org.guanai.events.aid.PaymentMade;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;

/// One payment (发放) of a list. An application has at most one that has not failed; the database
/// holds that.
@Entity
class Payment {
    @Id UUID id;
    OrgPath org;
    UUID listId;
    UUID applicationId;
    UUID studentId;

    /// Place in the list, 1 first.
    int serial;

    /// What the bank repeats in its result.
    String reference;

    BigDecimal amount;

    /// As it went to the bank.
    @Embedded PayeeAccount account;

    @Enumerated(EnumType.STRING)
    PaymentState state;

    String reason;
    Instant settledAt;
    @Version long version;

    protected Payment() {}

    /// No event: the bank has not paid yet.
    static Payment drawn(PaymentList list, Payable payable, int serial, AccountSeal seal) {
        var payment = new Payment();
        payment.id = Ids.next();
        payment.org = payable.org();
        payment.listId = list.id;
        payment.applicationId = payable.id();
        payment.studentId = payable.studentId();
        payment.serial = serial;
        payment.reference = list.reference(serial);
        payment.amount = payable.amount();
        payment.account = seal.freeze(payable.account(), payable.id(), payment.id);
        payment.state = PaymentState.IN_PAYMENT;
        return payment;
    }

    /// Takes the bank's result; one that stands is kept.
    Effect settle(PaymentState result, String why, Instant at) {
        if (state != PaymentState.IN_PAYMENT) {
            return state == result ? Effect.UNCHANGED : Effect.CONTRADICTS;
        }
        state = result;
        reason = why;
        settledAt = at;
        return Effect.APPLIED;
    }

    boolean isPaid() {
        return state == PaymentState.PAID;
    }

    PaymentMade made(String term) {
        return new PaymentMade(
                id,
                applicationId,
                studentId,
                org.text(),
                term,
                new Money(amount).toString(),
                settledAt);
    }

    /// What a result did to a payment.
    enum Effect {
        APPLIED,
        UNCHANGED,
        CONTRADICTS
    }
}
