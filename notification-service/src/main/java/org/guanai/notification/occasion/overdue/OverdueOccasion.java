package org.guanai.notification.occasion.overdue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Overdue;
import org.guanai.events.OverdueKind;
import org.guanai.notification.chain.NoticeRef;

/// What is late (逾期事项), as a reminder is about it.
@Entity
class OverdueOccasion {
    @Id UUID noticeId;
    String org;

    @Enumerated(EnumType.STRING)
    OverdueKind kind;

    /// Null when whoever holds the post owes it.
    UUID ownerId;

    String ownerRole;
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    Overdue.Level level;

    protected OverdueOccasion() {}

    private OverdueOccasion(NoticeRef notice, Overdue late) {
        noticeId = notice.id();
        org = notice.org();
        kind = late.kind();
        ownerId = late.ownerId();
        ownerRole = late.ownerRole();
        dueOn = late.dueOn();
        level = late.remind();
    }

    static OverdueOccasion of(NoticeRef notice, Overdue late) {
        return new OverdueOccasion(notice, late);
    }
}
