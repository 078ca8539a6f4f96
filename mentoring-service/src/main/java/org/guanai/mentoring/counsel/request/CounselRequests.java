package org.guanai.mentoring.counsel.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.mentoring.counsel.kind.RequestState;

@ApplicationScoped
class CounselRequests implements PanacheRepositoryBase<CounselRequest, UUID> {
    Optional<CounselRequest> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<CounselRequest> late(LocalDate today) {
        return list(
                "state = :open and dueOn < :today",
                Map.of("open", RequestState.OPEN, "today", today));
    }
}
