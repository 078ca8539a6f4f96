package org.guanai.mentoring.counsel.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Referrals implements PanacheRepositoryBase<Referral, UUID> {
    /// Of a case, locked.
    Optional<Referral> locked(UUID inCase, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(r -> r.caseId.equals(inCase));
    }

    List<Referral> late(LocalDate today) {
        return list(
                "state = :sent and dueOn < :today",
                Map.of("sent", ReferralState.SENT, "today", today));
    }
}
