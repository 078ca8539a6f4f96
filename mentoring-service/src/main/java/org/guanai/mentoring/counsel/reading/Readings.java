package org.guanai.mentoring.counsel.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Readings implements PanacheRepositoryBase<Reading, UUID> {
    Optional<Reading> locked(UUID inCase, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(r -> r.caseId.equals(inCase));
    }

    /// Whether somebody was given leave that still holds.
    public boolean isOpen(UUID inCase, UUID reader, LocalDate today) {
        return count(
                        "caseId = :case and reader = :reader and state = :state and validUntil >= :today",
                        Map.of(
                                "case", inCase,
                                "reader", reader,
                                "state", ReadingState.APPROVED,
                                "today", today))
                > 0;
    }
}
