package org.guanai.notification.occasion.alarm;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guanai.notification.chain.NoticeRef;

/// What officers are alarmed of: an incident, or a report on it that is overdue.
@Entity
class AlarmOccasion {
    @Id UUID noticeId;
    String org;

    /// 1 minor (一般) to 4 gravest (特别重大).
    int severity;

    /// When the incident occurred, or the report was due.
    Instant at;

    /// FIRST, CONTINUED or FINAL; null for the incident itself.
    String stage;

    protected AlarmOccasion() {}

    private AlarmOccasion(NoticeRef notice, Alarm alarm) {
        noticeId = notice.id();
        org = notice.org();
        severity = alarm.severity();
        at = alarm.at();
        stage = alarm.stage();
    }

    static AlarmOccasion of(NoticeRef notice, Alarm alarm) {
        return new AlarmOccasion(notice, alarm);
    }
}
