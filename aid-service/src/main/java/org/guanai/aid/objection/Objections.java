package org.guanai.aid.objection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.notice.OpenObjections;

@ApplicationScoped
class Objections implements PanacheRepositoryBase<Objection, UUID>, OpenObjections {

    List<Objection> of(UUID notice, Optional<UUID> after, int limit) {
        var from = after.orElse(new UUID(0, 0));
        return find("noticeId = ?1 and id > ?2 order by id", notice, from).page(0, limit).list();
    }

    Optional<Objection> locked(UUID notice, UUID id) {
        return find("id = ?1 and noticeId = ?2", id, notice)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Override
    public boolean areOpenFor(UUID application) {
        return count("applicationId = ?1 and state = ?2", application, ObjectionState.OPEN) > 0;
    }
}
