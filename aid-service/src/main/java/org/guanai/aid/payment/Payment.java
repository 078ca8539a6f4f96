package org.guanai.aid.payment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.application.ApplicationProgress.Payable;
import org.guanai.aid.money.Money;
import org.guanai.aid.payee.AccountSeal;
import org.guanai.aid.payee.PayeeAccount;
import org.guanai.events.aid.PaymentMade;
import org.guanai.events.aid.PaymentReturned;
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

    /// What the bank pays.
    BigDecimal amount;

    /// Of what was granted, what is set off against what was paid too much (抵扣).
    BigDecimal withheld;

    /// As it went to the bank.
    @Embedded PayeeAccount account;

    @Enumerated(EnumType.STRING)
    PaymentState state;

    String reason;
    Instant settledAt;
    @Version long version;

    protected Payment() {}

    /// No event: the bank has not paid yet.
    static Payment drawn(PaymentList list, Due due, int serial, AccountSeal seal) {
        var payable = due.payable();
        var payment = new Payment();
        payment.id = Ids.next();
        payment.org = payable.org();
        payment.listId = list.id;
        payment.applicationId = payable.id();
        payment.studentId = payable.studentId();
        payment.serial = serial;
        payment.reference = list.reference(serial);
        payment.amount = due.amount();
        payment.withheld = due.withheld();
        payment.account = seal.freeze(payable.account(), payable.id(), payment.id);
        payment.state = PaymentState.IN_PAYMENT;
        return payment;
    }

    /// Takes the bank's result; one that stands is kept. What was paid may come back days later,
    /// and what failed may have been paid after all, as long as nothing else was tried since.
    ///
    /// @param stillOpen nothing else was tried since it failed
    Effect settle(PaymentState result, String why, boolean stillOpen, Instant at) {
        if (state == result) {
            return Effect.UNCHANGED;
        }
        var follows =
                switch (state) {
                    case IN_PAYMENT -> result == PaymentState.PAID || result == PaymentState.FAILED;
                    case PAID -> result == PaymentState.RETURNED;
                    case FAILED -> result == PaymentState.PAID && stillOpen;
                    case RETURNED, CANCELLED -> false;
                };
        if (!follows) {
            return Effect.CONTRADICTS;
        }
        state = result;
        reason = why;
        settledAt = at;
        return Effect.APPLIED;
    }

    /// Its list was withdrawn. No event: nothing was paid.
    void cancel(Instant at) {
        state = PaymentState.CANCELLED;
        settledAt = at;
    }

    PaymentReturned returned(String term) {
        return new PaymentReturned(id, applicationId, studentId, org.text(), term, settledAt);
    }

    boolean hasFailed() {
        return state == PaymentState.FAILED;
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

    boolean isOf(Money sum) {
        return amount.compareTo(sum.yuan()) == 0;
    }

    boolean isReduced() {
        return withheld.signum() > 0;
    }

    /// What is to be paid.
    ///
    /// @param withheld of what was granted, what is set off
    record Due(Payable payable, BigDecimal withheld) {
        BigDecimal amount() {
            return payable.amount().subtract(withheld);
        }

        static PaymentList.Sum sum(List<Due> all) {
            return new PaymentList.Sum(
                    all.size(),
                    all.stream().map(Due::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    /// What a result did to a payment.
    enum Effect {
        APPLIED,
        UNCHANGED,
        CONTRADICTS
    }
}
