package org.guanai.safety.bullying.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class BullyingCases implements PanacheRepositoryBase<BullyingCase, UUID> {
    /// @throws Refusal.Absent when there is none that the caller sees
    BullyingCase seen(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    /// As `seen`, locked.
    BullyingCase held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }
}
