package org.guanai.aid.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, UUID> {

    /// In the order of the list.
    List<Payment> of(UUID list, int afterSerial, int limit) {
        return find("listId = ?1 and serial > ?2 order by serial", list, afterSerial)
                .page(0, limit)
                .list();
    }

    List<PaymentView> views(UUID list, int afterSerial, int limit) {
        return find("listId = ?1 and serial > ?2 order by serial", list, afterSerial)
                .project(PaymentView.class)
                .page(0, limit)
                .list();
    }

    long count(UUID list, PaymentState state) {
        return count("listId = ?1 and state = ?2", list, state);
    }
}
