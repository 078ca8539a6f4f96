package org.guanai.aid.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Objections implements PanacheRepositoryBase<Objection, UUID> {

    List<Objection> of(UUID notice, Optional<UUID> after, int limit) {
        var from = after.orElse(new UUID(0, 0));
        return find("noticeId = ?1 and id > ?2 order by id", notice, from).page(0, limit).list();
    }

    Optional<Objection> held(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    boolean isOpenFor(UUID application) {
        return count("applicationId = ?1 and state = ?2", application, Objection.State.OPEN) > 0;
    }
}
