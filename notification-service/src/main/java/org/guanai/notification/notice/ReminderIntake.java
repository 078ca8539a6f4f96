package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.guanai.events.mentoring.DutyOverdue;
import org.guanai.notification.directory.StaffArrived;

/// Where reminders come up (3.1.3): once for each level of an overdue duty, however often the event
/// arrives. In the consumer's transaction.
@ApplicationScoped
public class ReminderIntake {
    private final Notices notices;
    private final Reminding reminding;
    private final Clock clock;

    ReminderIntake(Notices notices, Reminding reminding, Clock clock) {
        this.notices = notices;
        this.reminding = reminding;
        this.clock = clock;
    }

    public void remind(DutyOverdue duty) {
        if (!notices.knows(duty)) {
            var notice = Notice.of(duty, clock.instant());
            notices.persist(notice);
            reminding.begin(notice);
            notices.letGo();
        }
    }

    void arrived(@Observes StaffArrived arrival) {
        notices.remindersWaitingAt(arrival.org()).forEach(reminding::begin);
    }
}
