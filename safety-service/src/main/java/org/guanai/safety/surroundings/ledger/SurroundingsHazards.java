package org.guanai.safety.surroundings.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class SurroundingsHazards implements PanacheRepositoryBase<SurroundingsHazard, UUID> {
    /// @throws Refusal.Absent when there is none that the caller sees
    SurroundingsHazard held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }
}
