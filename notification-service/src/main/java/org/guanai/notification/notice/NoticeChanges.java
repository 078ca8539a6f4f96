package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeRef;

/// What an occasion does about notices that have come up: a task is settled, what was said is taken
/// back, a suspect is named or cleared. In the consumer's transaction.
@ApplicationScoped
public class NoticeChanges {
    private final Notices notices;
    private final Recipients recipients;
    private final ChainWalk walk;
    private final Telling telling;

    NoticeChanges(Notices notices, Recipients recipients, ChainWalk walk, Telling telling) {
        this.notices = notices;
        this.recipients = recipients;
        this.walk = walk;
        this.telling = telling;
    }

    public Optional<NoticeRef> of(NoticeKind kind, String subject) {
        return notices.locked(kind, subject).map(Notice::ref);
    }

    /// There is nothing to be done any more about a task, if there is one.
    public void settle(NoticeKind kind, String subject) {
        notices.locked(kind, subject).ifPresent(Notice::settled);
    }

    /// What the notice says is not so: whatever was not sent yet is not sent any more.
    ///
    /// @return the notice, the first time only; empty when there is none
    public Optional<Withdrawn> withdraw(NoticeKind kind, String subject) {
        var notice = notices.locked(kind, subject);
        return notice.filter(Notice::withdrawn).map(n -> new Withdrawn(n.ref(), told(n)));
    }

    /// Suspects as they are from now on: one who is named loses sight of it at once and is not told
    /// any more; one who is cleared takes their place and is told.
    public void keepFrom(NoticeKind kind, String subject, Set<UUID> suspects) {
        notices.locked(kind, subject).ifPresent(notice -> walk.keepFrom(notice, suspects));
    }

    /// The contact chains of these students may have changed: who has lost custody sees no notice
    /// about the child any more, and is not told.
    public void followCustody(Collection<UUID> students) {
        recipients.followCustody(students);
    }

    private List<UUID> told(Notice notice) {
        var maybe = telling.maybeReached(notice);
        return recipients.of(notice.id).stream()
                .filter(r -> r.isOpen() && (r.toldAt != null || maybe.contains(r.id)))
                .map(r -> r.person)
                .toList();
    }

    /// @param told who may have been told: a mail that is being sent counts
    public record Withdrawn(NoticeRef notice, List<UUID> told) {}
}
