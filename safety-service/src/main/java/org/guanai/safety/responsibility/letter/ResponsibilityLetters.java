package org.guanai.safety.responsibility.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class ResponsibilityLetters implements PanacheRepositoryBase<ResponsibilityLetter, UUID> {
    /// @throws Refusal.Absent when there is none that the caller sees
    ResponsibilityLetter held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }
}
