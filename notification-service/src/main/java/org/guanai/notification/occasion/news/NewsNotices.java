package org.guanai.notification.occasion.news;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.guanai.events.Roles;
import org.guanai.notification.chain.Chain;
import org.guanai.notification.chain.ChainLink;
import org.guanai.notification.chain.GuardianChain;
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

/// News: to all whom they are for, at once. Where none of the staff is there, the nearest officer
/// above is told.
@ApplicationScoped
class NewsNotices implements Occasion {
    static final Set<NoticeKind> KINDS =
            Set.of(
                    NoticeKind.ALERT,
                    NoticeKind.ACCOUNT,
                    NoticeKind.CARE,
                    NoticeKind.AID,
                    NoticeKind.ROLL,
                    NoticeKind.FAMILY,
                    NoticeKind.WORK);

    private final NewsOccasions kept;
    private final NewsWords words;
    private final GuardianChain guardians;
    private final Directory directory;
    private final ReminderWait wait;

    NewsNotices(
            NewsOccasions kept,
            NewsWords words,
            GuardianChain guardians,
            Directory directory,
            ReminderWait wait) {
        this.kept = kept;
        this.words = words;
        this.guardians = guardians;
        this.directory = directory;
        this.wait = wait;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return KINDS;
    }

    @Override
    public Map<UUID, Occurrence> of(Collection<NoticeRef> notices) {
        var byId = notices.stream().collect(toMap(NoticeRef::id, Function.identity()));
        return kept.of(byId.keySet()).stream()
                .collect(toMap(k -> k.noticeId, k -> about(byId.get(k.noticeId), k)));
    }

    Occurrence about(NoticeRef notice, NewsOccasion news) {
        return new Told(notice, news, directory.posts());
    }

    private final class Told implements Occurrence {
        private final NoticeRef notice;
        private final NewsOccasion news;
        private final Posts posts;

        private Told(NoticeRef notice, NewsOccasion news, Posts posts) {
            this.notice = notice;
            this.news = news;
            this.posts = posts;
        }

        @Override
        public Chain chain(DirectoryExcerpt known) {
            var family = news.guardians ? guardians.of(notice, known) : null;
            if (family instanceof Chain.Wait) {
                return family;
            }
            var all = links(family, known);
            return all.isEmpty() && !news.guardians
                    ? new Chain.Wait(wait.of(notice.org()))
                    : new Chain.AllAtOnce(all);
        }

        @Override
        public Chain chainAfterWait(DirectoryExcerpt known) {
            return news.guardians
                    ? new Chain.AllAtOnce(List.of())
                    : PostTree.together(PostTree.nearest(notice.org(), posts, notice.keptFrom()));
        }

        @Override
        public Texts.Text words(Salutation reader) {
            return words.of(notice, news, reader);
        }

        @Override
        public OccasionFacts facts() {
            return OccasionFacts.news(news.code);
        }

        private List<ChainLink> links(Chain family, DirectoryExcerpt known) {
            var all = new ArrayList<ChainLink>();
            if (family instanceof Chain.OneByOne(var links)) {
                all.addAll(links);
            }
            var staff = staff(known);
            IntStream.range(0, staff.size())
                    .mapToObj(i -> new ChainLink(staff.get(i), all.size() + i + 1, null))
                    .toList()
                    .forEach(all::add);
            return all;
        }

        private List<Addressee> staff(DirectoryExcerpt known) {
            var all = new ArrayList<Addressee>();
            news.people().forEach(id -> known.person(id).ifPresent(all::add));
            news.posts().forEach(post -> all.addAll(post.holders(posts)));
            all.addAll(classTeachers(known));
            return all.stream()
                    .filter(who -> who.active() && !who.isOneOf(notice.keptFrom()))
                    .distinct()
                    .toList();
        }

        private List<Addressee> classTeachers(DirectoryExcerpt known) {
            return known.student(notice.student())
                    .filter(student -> news.classTeacher && student.classId() != null)
                    .map(student ->
                            posts.holding(Roles.CLASS_TEACHER, notice.org(), student.classId()))
                    .orElse(List.of());
        }
    }
}
