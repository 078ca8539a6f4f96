package org.guanai.safety.boarding.condition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class ConditionInspections implements PanacheRepositoryBase<ConditionInspection, UUID> {
    /// Two who write at the same time are told apart by its version.
    ///
    /// @throws Refusal.Absent when there is none that the caller sees
    ConditionInspection held(UUID id) {
        var found = findByIdOptional(id).orElseThrow(Refusal::absent);
        getEntityManager().lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return found;
    }
}
