package org.guanai.notification.occasion.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.mentoring.DutyOverdue;
import org.guanai.notification.chain.NoticeRef;

/// The overdue duty (逾期任务) that a reminder is about.
@Entity
class ReminderOccasion {
    @Id UUID noticeId;
    String org;
    UUID helperId;
    String dutyKind;
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    DutyOverdue.Level level;

    protected ReminderOccasion() {}

    private ReminderOccasion(NoticeRef notice, DutyOverdue duty) {
        noticeId = notice.id();
        org = notice.org();
        helperId = duty.helperId();
        dutyKind = duty.dutyKind();
        dueOn = duty.dueOn();
        level = duty.remind();
    }

    static ReminderOccasion of(NoticeRef notice, DutyOverdue duty) {
        return new ReminderOccasion(notice, duty);
    }
}
