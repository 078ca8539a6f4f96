package org.guanai.registry.network.liaison;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class Liaisons implements PanacheRepositoryBase<Liaison, UUID> {
    Liaison locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    /// Those of which something is left to do, and late.
    List<Liaison> lateOn(LocalDate today) {
        return list(
                "followUpOn < :today and followedOn is null and withdrawn.withdrawnAt is null",
                Map.of("today", today));
    }
}
