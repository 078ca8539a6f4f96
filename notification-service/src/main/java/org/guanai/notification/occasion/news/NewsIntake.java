package org.guanai.notification.occasion.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.DirectoryExcerpt;
import org.guanai.notification.directory.StaffArrived;
import org.guanai.notification.notice.NoticeChanges;
import org.guanai.notification.notice.NoticeIntake;
import org.guanai.notification.student.StudentsArrived;

/// Where news come up: once for each key, however often an event arrives.
@ApplicationScoped
class NewsIntake {
    private final NewsCatalogue catalogue;
    private final NoticeIntake notices;
    private final NoticeChanges changes;
    private final NewsOccasions kept;
    private final NewsNotices occasion;
    private final Directory directory;

    NewsIntake(
            NewsCatalogue catalogue,
            NoticeIntake notices,
            NoticeChanges changes,
            NewsOccasions kept,
            NewsNotices occasion,
            Directory directory) {
        this.catalogue = catalogue;
        this.notices = notices;
        this.changes = changes;
        this.kept = kept;
        this.occasion = occasion;
        this.directory = directory;
    }

    /// As many round trips for one as for a hundred, unless something is taken back.
    void take(List<ConsumedEvent> events) {
        var items = events.stream().<NewsItem<?>>flatMap(catalogue::items).toList();
        if (!items.isEmpty()) {
            var telling = new Telling(there(items), known(items));
            items.forEach(item -> item.arrived().inItsRequest(() -> telling.of(item)));
            telling.batch.write();
        }
    }

    void arrived(@Observes StudentsArrived arrival) {
        goOn(notices.waitingFor(NewsNotices.KINDS, arrival.students()));
    }

    void arrived(@Observes StaffArrived arrival) {
        goOn(notices.waitingAt(NewsNotices.KINDS, arrival.org()));
    }

    private void goOn(NoticeIntake.Waiting waiting) {
        if (!waiting.isEmpty()) {
            var about = waiting.notices();
            var people = kept.peopleOf(about.stream().map(ref -> ref.id()).toList());
            waiting.goOn(known(about.stream().map(ref -> ref.student()).toList(), people));
        }
    }

    private Set<String> there(List<NewsItem<?>> items) {
        var there = new HashSet<String>();
        for (var kind : NoticeKind.values()) {
            var keys = items.stream().filter(i -> i.news().kind == kind).map(NewsItem::key);
            var some = keys.toList();
            if (!some.isEmpty()) {
                there.addAll(notices.known(kind, some));
            }
        }
        return there;
    }

    private DirectoryExcerpt known(List<NewsItem<?>> items) {
        var students = items.stream().flatMap(i -> i.student().stream()).toList();
        return known(students, items.stream().flatMap(i -> i.people().stream()).toList());
    }

    /// Students with their guardians, and these people.
    private DirectoryExcerpt known(Collection<UUID> students, Collection<UUID> people) {
        var some = students.stream().flatMap(id -> Optional.ofNullable(id).stream()).distinct();
        var known = directory.known(some.toList());
        directory.people(people).forEach(known::add);
        return known;
    }

    /// News that arrived at the same time.
    private final class Telling {
        private final Set<String> there;
        private final DirectoryExcerpt known;
        private NoticeIntake.Batch batch;

        private Telling(Set<String> there, DirectoryExcerpt known) {
            this.there = there;
            this.known = known;
            batch = notices.batch(known);
        }

        private void of(NewsItem<?> item) {
            if (there.add(item.key())) {
                if (item.news().takesBack.isEmpty()) {
                    tell(item, item.people());
                } else {
                    takeBack(item);
                }
            }
        }

        /// What it takes back may have come up in this very batch.
        private void takeBack(NewsItem<?> item) {
            batch.write();
            batch = notices.batch(known);
            var told = withdrawn(item).distinct().toList();
            if (!told.isEmpty()) {
                directory.people(told).forEach(known::add);
                tell(item, told);
            }
        }

        private Stream<UUID> withdrawn(NewsItem<?> item) {
            var student = item.student().orElse(null);
            return kept.of(item.source(), item.news().takesBack).stream()
                    .filter(old -> Objects.equals(old.studentId, student))
                    .flatMap(old -> changes.withdraw(old.kind, old.subject).stream())
                    .flatMap(withdrawn -> withdrawn.told().stream());
        }

        private void tell(NewsItem<?> item, Collection<UUID> people) {
            var notice = batch.raise(item.subject());
            var about = NewsOccasion.of(notice, item, people);
            kept.persist(about);
            batch.begin(notice, occasion.about(notice, about));
        }
    }
}
