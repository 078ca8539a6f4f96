package org.guanai.aid.payment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanai.aid.money.Money;

/// @param controlTotal sum of all payments of the list, to be compared with the bank's
/// @param state nothing leaves before a second officer has approved it
/// @param paid payments that the bank has confirmed
/// @param failed payments that the bank could not make
/// @param returned payments whose money came back (退汇)
public record PaymentListView(
        UUID id,
        UUID programmeId,
        String term,
        Instant createdAt,
        PaymentListState state,
        int payments,
        Money controlTotal,
        long paid,
        long failed,
        long returned,
        long version) {

    static PaymentListView of(PaymentList list, Map<PaymentState, Long> counts) {
        return new PaymentListView(
                list.id,
                list.programmeId,
                list.term,
                list.createdAt,
                list.state,
                list.payments,
                new Money(list.controlTotal),
                counts.getOrDefault(PaymentState.PAID, 0L),
                counts.getOrDefault(PaymentState.FAILED, 0L),
                counts.getOrDefault(PaymentState.RETURNED, 0L),
                list.version);
    }
}
