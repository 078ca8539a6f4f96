package org.guanai.mentoring.care.occasion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LateEntries implements PanacheRepositoryBase<LateEntry, UUID> {

    Optional<LateEntry> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Whether a contact of this day may be entered today, though it is late.
    boolean isAllowed(UUID pairing, LocalDate on, LocalDate today) {
        return count(
                        """
                        pairingId = :pairing and startsOn <= :on and endsOn >= :on and openUntil >= :today
                        and withdrawnAt is null\
                        """,
                        Map.of("pairing", pairing, "on", on, "today", today))
                > 0;
    }
}
