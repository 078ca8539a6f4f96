package org.guanai.mentoring.counsel.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CounselSessions implements PanacheRepositoryBase<CounselSession, UUID> {
    /// Of a case, locked.
    Optional<CounselSession> locked(UUID inCase, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(s -> s.caseId.equals(inCase));
    }

    Optional<CounselSession> of(UUID inCase, UUID id) {
        return findByIdOptional(id).filter(s -> s.caseId.equals(inCase));
    }
}
