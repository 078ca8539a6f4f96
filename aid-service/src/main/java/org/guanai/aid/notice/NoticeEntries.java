package org.guanai.aid.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NoticeEntries implements PanacheRepositoryBase<NoticeEntry, UUID> {
    /// In the order of publication, without those that were struck; bounded by what one notice may
    /// hold.
    List<NoticeEntry> of(UUID notice) {
        return find("noticeId = :notice and struckAt is null order by id", Map.of("notice", notice))
                .list();
    }

    /// Held, so that it is neither struck nor decided on before the current transaction ends.
    Optional<NoticeEntry> held(UUID notice, UUID id) {
        return find(
                        "noticeId = :notice and id = :id and struckAt is null",
                        Map.of("notice", notice, "id", id))
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    /// On any notice, also one that is over, and also when it was struck.
    boolean wereShown(UUID subject) {
        return count("subjectId = :subject", Map.of("subject", subject)) > 0;
    }

    /// Locked against objections that arrive at the same moment.
    Optional<NoticeEntry> lockedOf(UUID subject) {
        return find("subjectId = :subject and struckAt is null", Map.of("subject", subject))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
