package org.guanai.aid.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, UUID> {

    /// In the order of the list.
    List<Payment> of(UUID list, int afterSerial, int limit) {
        return find("listId = ?1 and serial > ?2 order by serial", list, afterSerial)
                .page(0, limit)
                .list();
    }

    Optional<Payment> find(UUID list, String reference) {
        return find("listId = ?1 and reference = ?2", list, reference).firstResultOptional();
    }

    long count(UUID list, Payment.State state) {
        return count("listId = ?1 and state = ?2", list, state);
    }

    /// Settles a payment that is under way; false when it has its result.
    boolean settle(UUID id, Payment.State result, String reason, Instant at) {
        return update(
                        "state = ?1, reason = ?2, settledAt = ?3 where id = ?4 and state = ?5",
                        result,
                        reason,
                        at,
                        id,
                        Payment.State.IN_PAYMENT)
                == 1;
    }
}
