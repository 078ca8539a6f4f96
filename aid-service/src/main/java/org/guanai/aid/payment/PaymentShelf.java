package org.guanai.aid.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// One list with its payments, locked: of two steps for one list the second sees what the first
/// did.
@ApplicationScoped
class PaymentShelf {
    private final PaymentLists lists;
    private final Payments payments;

    PaymentShelf(PaymentLists lists, Payments payments) {
        this.lists = lists;
        this.payments = payments;
    }

    /// @throws Refusal.Absent when the caller has no such list
    PaymentList locked(UUID id) {
        return lists.locked(id).orElseThrow(Refusal::absent);
    }

    /// In the order of the list.
    List<Payment> payments(UUID list) {
        return payments.of(list);
    }

    PaymentListView view(PaymentList list) {
        lists.flush();
        return PaymentListView.of(list, payments.counts(list.id));
    }
}
