package org.guanai.notification.code;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class CodeSendings implements PanacheRepositoryBase<CodeSending, UUID> {
    /// Locked, those due longest first.
    List<CodeSending> due(Instant at, int most) {
        return find("dueAt <= :at order by dueAt", Map.of("at", at))
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
