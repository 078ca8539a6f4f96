package org.guanai.aid.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PaymentLists implements PanacheRepositoryBase<PaymentList, UUID> {

    /// Newest first.
    List<PaymentList> before(Optional<UUID> id, int limit) {
        return find("id < :before order by id desc", Map.of("before", id.orElse(new UUID(-1, -1))))
                .page(0, limit)
                .list();
    }

    /// Locked, so that two results for one list never mix.
    Optional<PaymentList> locked(UUID id) {
        return find("id = :id", Map.of("id", id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
