package org.guanai.notification.byhand;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class HandTellings implements PanacheRepositoryBase<HandTelling, UUID> {
    /// Of this notice only.
    ///
    /// @throws Refusal.Absent when there is none that the caller sees
    HandTelling locked(UUID notice, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(telling -> telling.noticeId.equals(notice))
                .orElseThrow(Refusal::absent);
    }

    /// Oldest first, at most a hundred.
    List<HandTelling> of(UUID notice) {
        return find("noticeId = :notice order by id", Parameters.with("notice", notice))
                .page(0, 100)
                .list();
    }
}
