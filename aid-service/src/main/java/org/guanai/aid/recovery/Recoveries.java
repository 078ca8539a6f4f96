package org.guanai.aid.recovery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Recoveries implements PanacheRepositoryBase<Recovery, UUID> {
    Optional<Recovery> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Newest first.
    List<Recovery> before(Optional<UUID> id, int limit) {
        return find("id < :before order by id desc", Map.of("before", id.orElse(new UUID(-1, -1))))
                .page(0, limit)
                .list();
    }
}
