package org.guanai.aid.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, UUID> {

    private static final String IN_ORDER = "listId = :list and serial > :after order by serial";

    /// In the order of the list.
    List<Payment> of(UUID list, int afterSerial, int limit) {
        return find(IN_ORDER, Map.of("list", list, "after", afterSerial)).page(0, limit).list();
    }

    /// What the bank has not answered, in the order of the list.
    List<Payment> unsettled(UUID list, int limit) {
        return find(
                        "listId = :list and state = :state order by serial",
                        Map.of("list", list, "state", PaymentState.IN_PAYMENT))
                .page(0, limit)
                .list();
    }

    List<PaymentView> views(UUID list, int afterSerial, int limit) {
        return find(IN_ORDER, Map.of("list", list, "after", afterSerial))
                .project(PaymentView.class)
                .page(0, limit)
                .list();
    }

    /// All, in the order of the list.
    List<Payment> of(UUID list) {
        return of(list, 0, PaymentDesk.MOST);
    }

    Map<PaymentState, Long> counts(UUID list) {
        return find("listId = :list", Map.of("list", list)).project(StateOnly.class).stream()
                .collect(Collectors.groupingBy(StateOnly::state, Collectors.counting()));
    }

    /// @param state of one payment
    record StateOnly(PaymentState state) {}
}
