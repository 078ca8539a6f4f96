package org.guanai.notification.occasion.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.guanai.events.Overdue;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeRef;
import org.guanai.notification.chain.NoticeSubject;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.Posts;
import org.guanai.notification.directory.StaffArrived;
import org.guanai.notification.notice.NoticeIntake;

/// Where reminders of what is late come up: once for each level of a breach.
@ApplicationScoped
class OverdueIntake {
    private final NoticeIntake notices;
    private final OverdueOccasions kept;
    private final OverdueNotices occasion;
    private final Directory directory;

    OverdueIntake(
            NoticeIntake notices,
            OverdueOccasions kept,
            OverdueNotices occasion,
            Directory directory) {
        this.notices = notices;
        this.kept = kept;
        this.occasion = occasion;
        this.directory = directory;
    }

    /// As many round trips for one as for a hundred: a sweep finds many at once.
    void take(List<ConsumedEvent> events) {
        var late = events.stream().map(e -> e.as(Overdue.class)).toList();
        var there =
                notices.known(NoticeKind.OVERDUE, late.stream().map(OverdueIntake::key).toList());
        var students = late.stream().map(Overdue::studentId).filter(Objects::nonNull).distinct();
        var owners = late.stream().map(Overdue::ownerId).filter(Objects::nonNull).distinct();
        var known = directory.known(students.toList(), owners.toList());
        var remind = new Reminding(there, directory.posts(), notices.batch(known));
        for (int i = 0; i < late.size(); i++) {
            var one = late.get(i);
            events.get(i).inItsRequest(() -> remind.of(one));
        }
        remind.batch.write();
    }

    void arrived(@Observes StaffArrived arrival) {
        var waiting = notices.waitingAt(Set.of(NoticeKind.OVERDUE), arrival.org());
        if (!waiting.isEmpty()) {
            var about = waiting.notices();
            var owners = kept.ownersOf(about.stream().map(NoticeRef::id).toList());
            var students = about.stream().map(NoticeRef::student).filter(Objects::nonNull);
            waiting.goOn(directory.known(students.distinct().toList(), owners));
        }
    }

    private static NoticeSubject subject(Overdue late) {
        return new NoticeSubject(
                NoticeKind.OVERDUE, key(late), late.id(), late.studentId(), late.org(), List.of());
    }

    private static String key(Overdue late) {
        return late.kind() + "." + late.id() + "." + late.dueOn() + "." + late.remind();
    }

    /// What arrived at the same time.
    private final class Reminding {
        private final Set<String> there;
        private final Posts posts;
        private final NoticeIntake.Batch batch;

        private Reminding(Set<String> there, Posts posts, NoticeIntake.Batch batch) {
            this.there = there;
            this.posts = posts;
            this.batch = batch;
        }

        private void of(Overdue late) {
            if (there.add(key(late))) {
                var notice = batch.raise(subject(late));
                var about = OverdueOccasion.of(notice, late);
                kept.persist(about);
                batch.begin(notice, occasion.about(notice, about, posts));
            }
        }
    }
}
