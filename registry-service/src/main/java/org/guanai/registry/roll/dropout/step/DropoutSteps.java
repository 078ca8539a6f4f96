package org.guanai.registry.roll.dropout.step;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class DropoutSteps implements PanacheRepositoryBase<DropoutStep, UUID> {
    private static final int MOST = 200;

    /// Oldest first, at most 200.
    List<DropoutStep> of(UUID caseId) {
        return find("caseId = :case order by takenOn, id", Map.of("case", caseId))
                .page(0, MOST)
                .list();
    }

    DropoutStep locked(UUID caseId, UUID id) {
        return find("id = :id and caseId = :case", Map.of("id", id, "case", caseId))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }
}
