package org.guanai.notification.occasion.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guanai.events.safety.IncidentInvolvementChanged;
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

    /// Null when a client without a person reported it, or the reporter is protected.
    UUID reportedBy;

    protected IncidentOccasion() {}

    private IncidentOccasion(NoticeRef notice, StudentInvolved involved) {
        noticeId = notice.id();
        org = notice.org();
        severity = involved.severity();
        occurredAt = involved.occurredAt();
        reportedBy = involved.reportedBy();
    }

    /// Put right. No event: guardians were told that something happened, not what.
    void corrected(IncidentInvolvementChanged event) {
        severity = event.severity();
        occurredAt = event.occurredAt();
    }

    static IncidentOccasion of(NoticeRef notice, StudentInvolved involved) {
        return new IncidentOccasion(notice, involved);
    }
}
