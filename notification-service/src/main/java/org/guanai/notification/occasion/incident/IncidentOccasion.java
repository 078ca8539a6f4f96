package org.guanai.notification.occasion.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.notification.chain.NoticeRef;

/// What a notice of an incident (突发事件) is about.
@Entity
class IncidentOccasion {
    @Id UUID noticeId;
    String org;

    /// 1 minor (一般) to 4 gravest (特别重大).
    int severity;

    Instant occurredAt;

    protected IncidentOccasion() {}

    private IncidentOccasion(NoticeRef notice, StudentInvolved involved) {
        noticeId = notice.id();
        org = notice.org();
        severity = involved.severity();
        occurredAt = involved.occurredAt();
    }

    static IncidentOccasion of(NoticeRef notice, StudentInvolved involved) {
        return new IncidentOccasion(notice, involved);
    }
}
