package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.guanai.events.mentoring.DutyOverdue;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.notification.directory.StaffArrived;
import org.guanai.notification.directory.StudentsArrived;

/// Where notices come up: once for each student of an incident, once for each level of an overdue
/// duty, however often the event arrives. In the consumer's transaction.
@ApplicationScoped
public class NoticeIntake {
    private final Notices notices;
    private final ContactChain chain;
    private final Reminding reminding;
    private final Clock clock;

    NoticeIntake(Notices notices, ContactChain chain, Reminding reminding, Clock clock) {
        this.notices = notices;
        this.chain = chain;
        this.reminding = reminding;
        this.clock = clock;
    }

    public void tell(StudentInvolved involved) {
        if (!notices.knows(involved.incidentId(), involved.studentId())) {
            var notice = Notice.of(involved, clock.instant());
            notices.persist(notice);
            chain.begin(notice);
            notices.letGo();
        }
    }

    public void remind(DutyOverdue duty) {
        if (!notices.knows(duty)) {
            var notice = Notice.of(duty, clock.instant());
            notices.persist(notice);
            reminding.begin(notice);
            notices.letGo();
        }
    }

    void arrived(@Observes StudentsArrived arrival) {
        notices.waitingFor(arrival.students()).forEach(chain::begin);
    }

    void arrived(@Observes StaffArrived arrival) {
        notices.remindersWaitingAt(arrival.org()).forEach(reminding::begin);
    }
}
