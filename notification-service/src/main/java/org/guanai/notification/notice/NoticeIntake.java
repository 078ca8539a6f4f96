package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.guanai.kit.request.RequestIds;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeRef;
import org.guanai.notification.chain.NoticeSubject;
import org.guanai.notification.chain.Occasions;
import org.guanai.notification.chain.Occurrence;
import org.guanai.notification.directory.DirectoryExcerpt;
import org.guanai.notification.notice.Telling.Round;

/// Where occasions bring their notices (3.1.5f, 3.1.3): once for each subject, however often an
/// event arrives. In the consumer's transaction.
@ApplicationScoped
public class NoticeIntake {
    private static final Clock REAL = Clock.systemUTC();

    private final Notices notices;
    private final Recipients recipients;
    private final ChainWalk walk;
    private final Telling telling;
    private final Occasions occasions;

    NoticeIntake(
            Notices notices,
            Recipients recipients,
            ChainWalk walk,
            Telling telling,
            Occasions occasions) {
        this.notices = notices;
        this.recipients = recipients;
        this.walk = walk;
        this.telling = telling;
        this.occasions = occasions;
    }

    /// Of which of these subjects there is a notice already.
    public Set<String> known(NoticeKind kind, Collection<String> subjects) {
        return notices.known(kind, subjects);
    }

    /// @param known all whom its notices concern
    public Batch batch(DirectoryExcerpt known) {
        return new Batch(known);
    }

    /// Notices that wait for these students, locked.
    public Waiting waitingFor(Set<NoticeKind> kinds, Collection<UUID> students) {
        return new Waiting(notices.waitingFor(kinds, students));
    }

    /// Notices that wait for somebody at this organisation, at most 200, locked.
    public Waiting waitingAt(Set<NoticeKind> kinds, String org) {
        return new Waiting(notices.waitingAt(kinds, org));
    }

    /// Goes on with one whose wait is over.
    ///
    /// @param taken is told which one, before anything is done
    /// @return whether there was one
    public boolean goOn(Consumer<UUID> taken) {
        var due = notices.due(REAL.instant());
        due.ifPresent(notice -> {
            taken.accept(notice.id);
            walk.goOn(notice);
        });
        return due.isPresent();
    }

    /// What people of a county were not sent for the sake of their peace, of at most so many people
    /// who were sent nothing lately. Each is answered once.
    public List<Untold> untold(String county, int people) {
        var sparing = Arrays.stream(NoticeKind.values()).filter(NoticeKind::isSparing).toList();
        return recipients.untold(county, sparing, people).stream()
                .map(l -> new Untold(l.recipient(), l.person(), l.org(), l.subject()))
                .toList();
    }

    public List<String> countiesWithUntold() {
        return recipients.countiesWithUntold();
    }

    /// It goes on after so long instead.
    public void postpone(UUID notice, Duration pause) {
        notices.locked(notice).ifPresent(n -> n.postponed(REAL.instant().plus(pause)));
    }

    /// Something that a recipient can read and was not sent.
    ///
    /// @param org path of the notice's organisation
    public record Untold(UUID recipient, UUID person, String org, String subject) {}

    /// Notices that come up at the same time: a canteen poisons a whole school. What becomes of
    /// them is written at once.
    public final class Batch {
        private final DirectoryExcerpt known;
        private final Round round = new Round();

        private Batch(DirectoryExcerpt known) {
            this.known = known;
        }

        /// A notice comes up. Its occasion keeps what it is about and then begins its chain.
        public NoticeRef raise(NoticeSubject about) {
            var notice = Notice.pending(about, RequestIds.current(), telling.now());
            notices.persist(notice);
            return notice.ref();
        }

        /// Tells the first of its chain.
        public void begin(NoticeRef raised, Occurrence about) {
            walk.begin(notices.findById(raised.id()), about, known, round);
        }

        public void write() {
            telling.write(round);
        }
    }

    /// Notices that waited for somebody who has arrived.
    public final class Waiting {
        private final List<Notice> waiting;

        private Waiting(List<Notice> waiting) {
            this.waiting = waiting;
        }

        public boolean isEmpty() {
            return waiting.isEmpty();
        }

        public List<NoticeRef> notices() {
            return waiting.stream().map(Notice::ref).toList();
        }

        /// @param known all whom they concern
        public void goOn(DirectoryExcerpt known) {
            var about = occasions.ofAll(notices());
            var round = new Round();
            waiting.forEach(notice -> walk.begin(notice, about.get(notice.id), known, round));
            telling.write(round);
        }
    }
}
