package org.guanai.aid.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NoticeEntries implements PanacheRepositoryBase<NoticeEntry, UUID> {
    /// In the order of publication, without those that were struck; bounded by what one notice may
    /// hold.
    List<NoticeEntry> of(UUID notice) {
        return find("noticeId = ?1 and struckAt is null order by id", notice).list();
    }

    Optional<NoticeEntry> shown(UUID notice, UUID id) {
        return find("noticeId = ?1 and id = ?2 and struckAt is null", notice, id)
                .firstResultOptional();
    }

    /// Locked against objections that arrive at the same moment.
    Optional<NoticeEntry> lockedOf(UUID application) {
        return find("applicationId = ?1 and struckAt is null", application)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
