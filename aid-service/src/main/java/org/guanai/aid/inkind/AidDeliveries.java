package org.guanai.aid.inkind;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AidDeliveries implements PanacheRepositoryBase<AidDelivery, UUID> {
    Optional<AidDelivery> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Newest first, without those that were withdrawn.
    ///
    /// @param student null for all
    List<AidDelivery> before(Optional<UUID> id, UUID student, int limit) {
        var asked = new HashMap<String, Object>();
        asked.put("before", id.orElse(new UUID(-1, -1)));
        var text = "id < :before and withdrawnAt is null";
        if (student != null) {
            text += " and studentId = :student";
            asked.put("student", student);
        }
        return find(text + " order by id desc", asked).page(0, limit).list();
    }
}
