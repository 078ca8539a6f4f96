package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guanai.notification.directory.Addressee;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.KnownStudent;
import org.guanai.notification.directory.KnownStudent.Link;

/// Tells the guardians of a student one after the other (联系顺序) until one acknowledges or the chain
/// is exhausted (3.1.5f). A suspect is left out when the chain is laid.
@ApplicationScoped
class ContactChain {
    private static final Clock REAL = Clock.systemUTC();

    private final Recipients recipients;
    private final Directory directory;
    private final Telling telling;
    private final ChainConfig config;

    ContactChain(Recipients recipients, Directory directory, Telling telling, ChainConfig config) {
        this.recipients = recipients;
        this.directory = directory;
        this.telling = telling;
        this.config = config;
    }

    /// Lays the chain and tells the first; waits when the student is not known yet.
    void begin(Notice notice) {
        var student = directory.student(notice.studentId);
        if (student.isEmpty()) {
            notice.nextAt =
                    notice.nextAt == null ? REAL.instant().plus(config.patience()) : notice.nextAt;
            return;
        }
        var chain = lay(notice, student.get());
        recipients.persist(chain);
        go(notice, chain);
    }

    /// The wait is over: the next one, or nobody is left.
    void goOn(Notice notice) {
        switch (notice.state) {
            case PENDING -> telling.giveUp(notice, "NO_CONTACT");
            case TELLING -> go(notice, recipients.of(notice.id));
            case SENT, ACKNOWLEDGED, UNREACHABLE -> notice.nextAt = null;
        }
    }

    private void go(Notice notice, List<Recipient> chain) {
        switch (notice.next(chain)) {
            case Step.Tell(var recipient) -> {
                notice.telling(REAL.instant().plus(config.waitFor(notice.severity)));
                telling.tell(notice, recipient);
            }
            case Step.GiveUp(var reason) -> telling.giveUp(notice, reason);
        }
    }

    private List<Recipient> lay(Notice notice, KnownStudent student) {
        var links = student.chain();
        var known = directory.addressees(links.stream().map(Link::guardian).toList());
        return IntStream.range(0, links.size())
                .filter(i -> reachable(notice, links.get(i), known))
                .mapToObj(i -> recipient(notice, links.get(i), i + 1, known))
                .toList();
    }

    /// A guardian whose snapshot has not arrived yet is not left out for that.
    private static boolean reachable(Notice notice, Link link, Map<UUID, Addressee> known) {
        var guardian = known.get(link.guardian());
        return !notice.keptFrom(link.guardian()) && (guardian == null || guardian.active());
    }

    private static Recipient recipient(
            Notice notice, Link link, int position, Map<UUID, Addressee> known) {
        var guardian = known.get(link.guardian());
        var name = guardian == null ? null : guardian.name();
        return Recipient.of(notice, link.guardian(), name, position, link.relation());
    }
}
