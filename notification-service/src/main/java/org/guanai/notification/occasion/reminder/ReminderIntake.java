package org.guanai.notification.occasion.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.guanai.events.mentoring.DutyOverdue;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeRef;
import org.guanai.notification.chain.NoticeSubject;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.Posts;
import org.guanai.notification.directory.StaffArrived;
import org.guanai.notification.notice.NoticeIntake;

/// Where reminders come up (3.1.3): once for each level of an overdue duty.
@ApplicationScoped
class ReminderIntake {
    private final NoticeIntake notices;
    private final ReminderOccasions kept;
    private final ReminderNotices occasion;
    private final Directory directory;

    ReminderIntake(
            NoticeIntake notices,
            ReminderOccasions kept,
            ReminderNotices occasion,
            Directory directory) {
        this.notices = notices;
        this.kept = kept;
        this.occasion = occasion;
        this.directory = directory;
    }

    /// A Monday morning has thousands: as many round trips for one as for a hundred.
    void take(List<ConsumedEvent> events) {
        var duties = events.stream().map(e -> e.as(DutyOverdue.class)).toList();
        var there =
                notices.known(
                        NoticeKind.REMINDER, duties.stream().map(ReminderIntake::key).toList());
        var students = duties.stream().map(DutyOverdue::studentId).distinct().toList();
        var helpers = duties.stream().map(DutyOverdue::helperId).distinct().toList();
        var known = directory.known(students, helpers);
        var remind = new Reminding(there, directory.posts(), notices.batch(known));
        for (int i = 0; i < duties.size(); i++) {
            var duty = duties.get(i);
            events.get(i).inItsRequest(() -> remind.of(duty));
        }
        remind.batch.write();
    }

    void arrived(@Observes StaffArrived arrival) {
        var waiting = notices.waitingAt(Set.of(NoticeKind.REMINDER), arrival.org());
        if (!waiting.isEmpty()) {
            var about = waiting.notices();
            var helpers = kept.helpersOf(about.stream().map(NoticeRef::id).toList());
            var students = about.stream().map(NoticeRef::student).distinct().toList();
            waiting.goOn(directory.known(students, helpers));
        }
    }

    private static NoticeSubject subject(DutyOverdue duty) {
        return new NoticeSubject(
                NoticeKind.REMINDER,
                key(duty),
                duty.pairingId(),
                duty.studentId(),
                duty.org(),
                List.of());
    }

    private static String key(DutyOverdue duty) {
        return duty.pairingId() + "." + duty.dutyKind() + "." + duty.dueOn() + "." + duty.remind();
    }

    /// Duties whose lapse arrived at the same time.
    private final class Reminding {
        private final Set<String> there;
        private final Posts posts;
        private final NoticeIntake.Batch batch;

        private Reminding(Set<String> there, Posts posts, NoticeIntake.Batch batch) {
            this.there = there;
            this.posts = posts;
            this.batch = batch;
        }

        private void of(DutyOverdue duty) {
            if (there.add(key(duty))) {
                var notice = batch.raise(subject(duty));
                var about = ReminderOccasion.of(notice, duty);
                kept.persist(about);
                batch.begin(notice, occasion.about(notice, about, posts));
            }
        }
    }
}
