package org.guanai.notification.byhand;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;

/// That somebody was told by a person or a letter (人工告知). What follows is published with the
/// notice.
@Entity
class HandTelling {
    @Id UUID id;
    UUID noticeId;
    String org;
    UUID person;

    @Enumerated(EnumType.STRING)
    HandWay way;

    /// Business time.
    Instant at;

    @Enumerated(EnumType.STRING)
    ReceivedBy receivedBy;

    String receipt;
    UUID notedBy;
    Instant notedAt;
    Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    ReturnReason withdrawnWhy;

    @Version long version;

    protected HandTelling() {}

    static HandTelling noted(UUID notice, String org, HandTellingEntry entry, UUID by, Instant at) {
        var telling = new HandTelling();
        telling.id = Ids.next();
        telling.noticeId = notice;
        telling.org = org;
        telling.person = entry.person();
        telling.way = entry.way();
        telling.at = entry.at();
        telling.receivedBy = entry.receivedBy();
        telling.receipt = entry.receipt();
        telling.notedBy = by;
        telling.notedAt = at;
        return telling;
    }

    /// @throws Refusal.Conflict when it was taken back before
    void withdraw(ReturnReason why, Instant at) {
        if (withdrawnAt != null) {
            throw Refusal.conflict("notification.withdrawn");
        }
        withdrawnAt = at;
        withdrawnWhy = why;
    }

    HandTellingView view() {
        return new HandTellingView(
                id,
                noticeId,
                person,
                way,
                at,
                receivedBy,
                receipt,
                notedBy,
                withdrawnAt,
                withdrawnWhy,
                version);
    }
}
