package org.guanai.registry.roll.absence.step;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class AbsenceSteps implements PanacheRepositoryBase<AbsenceStep, UUID> {
    private static final int MOST = 100;

    /// Oldest first, at most 100.
    List<AbsenceStep> of(UUID absence) {
        return find("absenceId = :absence order by takenOn, id", Map.of("absence", absence))
                .page(0, MOST)
                .list();
    }

    AbsenceStep locked(UUID absence, UUID id) {
        return find("id = :id and absenceId = :absence", Map.of("id", id, "absence", absence))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }
}
