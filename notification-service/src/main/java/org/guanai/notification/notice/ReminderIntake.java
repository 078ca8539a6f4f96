package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guanai.events.mentoring.DutyOverdue;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.Known;
import org.guanai.notification.directory.Posts;
import org.guanai.notification.directory.StaffArrived;
import org.guanai.notification.notice.Notices.Missed;

/// Where reminders come up (3.1.3): once for each level of an overdue duty, however often the event
/// arrives. In the consumer's transaction.
@ApplicationScoped
public class ReminderIntake {
    private final Notices notices;
    private final Recipients recipients;
    private final Directory directory;
    private final Reminding reminding;
    private final Telling telling;
    private final Clock clock;

    ReminderIntake(
            Notices notices,
            Recipients recipients,
            Directory directory,
            Reminding reminding,
            Telling telling,
            Clock clock) {
        this.notices = notices;
        this.recipients = recipients;
        this.directory = directory;
        this.reminding = reminding;
        this.telling = telling;
        this.clock = clock;
    }

    /// Looks up all that is needed to remind of these: a Monday morning has thousands.
    public Together together(List<DutyOverdue> duties) {
        var students = duties.stream().map(DutyOverdue::studentId).distinct().toList();
        var helpers = duties.stream().map(DutyOverdue::helperId).distinct().toList();
        return new Together(
                notices.reminded(duties), directory.known(students, helpers), directory.posts());
    }

    void arrived(@Observes StaffArrived arrival) {
        var waiting = notices.remindersWaitingAt(arrival.org());
        if (!waiting.isEmpty()) {
            var students = waiting.stream().map(notice -> notice.studentId).distinct().toList();
            var helpers = waiting.stream().map(notice -> notice.helperId).distinct().toList();
            var known = directory.known(students, helpers);
            var posts = directory.posts();
            write(
                    waiting.stream()
                            .flatMap(n -> reminding.begin(n, known, posts).stream())
                            .toList());
        }
    }

    /// The wait for somebody who answers for it is over.
    void goOn(Notice notice) {
        write(reminding.goOn(notice));
    }

    private void write(List<Recipient> reminded) {
        recipients.persist(reminded);
        telling.dispatch(reminded, NoticeKind.REMINDER);
    }

    /// Duties whose lapse arrived at the same time. What becomes of them is written at once.
    public final class Together {
        private final Set<Missed> there;
        private final Known known;
        private final Posts posts;
        private final List<Notice> begun = new ArrayList<>();
        private final List<Recipient> reminded = new ArrayList<>();

        private Together(Set<Missed> there, Known known, Posts posts) {
            this.there = there;
            this.known = known;
            this.posts = posts;
        }

        /// Reminds whoever the level says, unless that is done.
        public void remind(DutyOverdue duty) {
            if (there.add(Missed.of(duty))) {
                var notice = Notice.of(duty, clock.instant());
                begun.add(notice);
                reminded.addAll(reminding.begin(notice, known, posts));
            }
        }

        public void write() {
            notices.persist(begun);
            ReminderIntake.this.write(reminded);
        }
    }
}
