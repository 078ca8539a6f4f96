package org.guanai.safety.prepare.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class SafetyDocuments implements PanacheRepositoryBase<SafetyDocument, UUID> {
    /// @throws Refusal.Absent when there is none that the caller sees
    SafetyDocument held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }
}
