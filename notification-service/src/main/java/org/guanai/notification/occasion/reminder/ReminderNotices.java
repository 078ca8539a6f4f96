package org.guanai.notification.occasion.reminder;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.guanai.events.Roles;
import org.guanai.notification.chain.Chain;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeRef;
import org.guanai.notification.chain.Occasion;
import org.guanai.notification.chain.OccasionFacts;
import org.guanai.notification.chain.Occurrence;
import org.guanai.notification.chain.PostTree;
import org.guanai.notification.directory.Addressee;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.DirectoryExcerpt;
import org.guanai.notification.directory.Posts;
import org.guanai.notification.directory.Salutation;
import org.guanai.notification.template.Texts;

/// Reminders of an overdue duty (3.1.3): to its helper, the school's principal or the county. Where
/// nobody holds the post, the reminder goes up the tree to the nearest officer.
@ApplicationScoped
class ReminderNotices implements Occasion {
    private final ReminderOccasions kept;
    private final ReminderWords words;
    private final Directory directory;
    private final ReminderWait wait;

    ReminderNotices(
            ReminderOccasions kept, ReminderWords words, Directory directory, ReminderWait wait) {
        this.kept = kept;
        this.words = words;
        this.directory = directory;
        this.wait = wait;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.REMINDER);
    }

    @Override
    public Map<UUID, Occurrence> of(Collection<NoticeRef> notices) {
        var byId = notices.stream().collect(toMap(NoticeRef::id, Function.identity()));
        var posts = directory.posts();
        return kept.of(byId.keySet()).stream()
                .collect(toMap(k -> k.noticeId, k -> about(byId.get(k.noticeId), k, posts)));
    }

    Occurrence about(NoticeRef notice, ReminderOccasion duty, Posts posts) {
        return new Overdue(notice, duty, posts);
    }

    private final class Overdue implements Occurrence {
        private final NoticeRef notice;
        private final ReminderOccasion duty;
        private final Posts posts;

        private Overdue(NoticeRef notice, ReminderOccasion duty, Posts posts) {
            this.notice = notice;
            this.duty = duty;
            this.posts = posts;
        }

        @Override
        public Chain chain(DirectoryExcerpt known) {
            var people = people(known);
            return people.isEmpty()
                    ? new Chain.Wait(wait.of(notice.org()))
                    : PostTree.together(people);
        }

        @Override
        public Chain chainAfterWait(DirectoryExcerpt known) {
            return PostTree.together(PostTree.nearest(notice.org(), posts, List.of()));
        }

        @Override
        public Texts.Text words(Salutation reader) {
            return words.of(notice, duty, reader);
        }

        @Override
        public OccasionFacts facts() {
            return OccasionFacts.overdue(duty.dutyKind, duty.dueOn, duty.level.name());
        }

        private List<Addressee> people(DirectoryExcerpt known) {
            return switch (duty.level) {
                case HELPER ->
                        known.person(duty.helperId).filter(Addressee::active).stream().toList();
                case PRINCIPAL -> posts.holding(Roles.PRINCIPAL, notice.org());
                case COUNTY -> posts.holding(Roles.COUNTY_OFFICER, notice.org().split("/", 2)[0]);
            };
        }
    }
}
