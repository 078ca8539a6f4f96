package org.guanai.registry.child.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class CorrectionRequests implements PanacheRepositoryBase<CorrectionRequest, UUID> {
    /// @throws Refusal.Absent when the caller sees none
    CorrectionRequest locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    /// Those that wait for an answer and are late.
    List<CorrectionRequest> lateOn(LocalDate today) {
        return list(
                "state in :waiting and dueOn < :today",
                Map.of(
                        "waiting",
                        List.of(RequestState.OPEN, RequestState.APPEALED),
                        "today",
                        today));
    }
}
