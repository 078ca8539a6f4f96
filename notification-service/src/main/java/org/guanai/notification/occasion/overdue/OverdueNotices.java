package org.guanai.notification.occasion.overdue;

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
import org.guanai.notification.occasion.reminder.ReminderWait;
import org.guanai.notification.template.Texts;

/// Reminders of what is late. Where nobody is at a level, the next one up is told instead, so that
/// no breach ends in silence.
@ApplicationScoped
class OverdueNotices implements Occasion {
    private final OverdueOccasions kept;
    private final OverdueWords words;
    private final Directory directory;
    private final ReminderWait wait;

    OverdueNotices(
            OverdueOccasions kept, OverdueWords words, Directory directory, ReminderWait wait) {
        this.kept = kept;
        this.words = words;
        this.directory = directory;
        this.wait = wait;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.OVERDUE);
    }

    @Override
    public Map<UUID, Occurrence> of(Collection<NoticeRef> notices) {
        var byId = notices.stream().collect(toMap(NoticeRef::id, Function.identity()));
        var posts = directory.posts();
        return kept.of(byId.keySet()).stream()
                .collect(toMap(k -> k.noticeId, k -> about(byId.get(k.noticeId), k, posts)));
    }

    Occurrence about(NoticeRef notice, OverdueOccasion late, Posts posts) {
        return new Late(notice, late, posts);
    }

    private final class Late implements Occurrence {
        private final NoticeRef notice;
        private final OverdueOccasion late;
        private final Posts posts;

        private Late(NoticeRef notice, OverdueOccasion late, Posts posts) {
            this.notice = notice;
            this.late = late;
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
            return words.of(notice, late, reader);
        }

        @Override
        public OccasionFacts facts() {
            return OccasionFacts.overdue(late.kind.name(), late.dueOn, late.level.name());
        }

        private List<Addressee> people(DirectoryExcerpt known) {
            return switch (late.level) {
                case OWNER -> owners(known);
                case RESPONSIBLE -> PostTree.responsible(notice.org(), posts);
                case COUNTY -> posts.holding(Roles.COUNTY_OFFICER, notice.org().split("/", 2)[0]);
            };
        }

        /// The person, else whoever holds the post now.
        private List<Addressee> owners(DirectoryExcerpt known) {
            var owner =
                    late.ownerId == null
                            ? List.<Addressee>of()
                            : known.person(late.ownerId).filter(Addressee::active).stream()
                                    .toList();
            return owner.isEmpty() ? posts.holding(late.ownerRole, notice.org()) : owner;
        }
    }
}
