package org.guanai.aid.payment;

import java.time.Instant;
import java.util.UUID;
import org.guanai.aid.programme.Money;

/// @param controlTotal sum of all payments of the list, to be compared with the bank's
/// @param paid payments that the bank has confirmed
/// @param failed payments that the bank has returned
public record PaymentListView(
        UUID id,
        UUID programmeId,
        String term,
        Instant createdAt,
        int payments,
        Money controlTotal,
        long paid,
        long failed,
        long version) {

    static PaymentListView of(PaymentList list, long paid, long failed) {
        return new PaymentListView(
                list.id,
                list.programmeId,
                list.term,
                list.createdAt,
                list.payments,
                new Money(list.controlTotal),
                paid,
                failed,
                list.version);
    }
}
