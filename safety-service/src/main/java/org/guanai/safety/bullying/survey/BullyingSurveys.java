package org.guanai.safety.bullying.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class BullyingSurveys implements PanacheRepositoryBase<BullyingSurvey, UUID> {
    /// @throws Refusal.Absent when there is none that the caller sees
    BullyingSurvey locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }
}
