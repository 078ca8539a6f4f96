package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.notification.directory.Addressee;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.Known;
import org.guanai.notification.directory.KnownStudent;
import org.guanai.notification.directory.KnownStudent.Link;

/// Tells the guardians of a student one after the other (联系顺序) until one acknowledges or the chain
/// is exhausted (3.1.5f). A suspect is left out when the chain is laid.
@ApplicationScoped
class ContactChain {
    @Produces
    static final RuleOf<ChainWaits> CONTACT_CHAIN = new RuleOf<>("contact-chain", ChainWaits.class);

    private static final Clock REAL = Clock.systemUTC();

    private final Recipients recipients;
    private final Directory directory;
    private final Telling telling;
    private final Rules rules;

    ContactChain(Recipients recipients, Directory directory, Telling telling, Rules rules) {
        this.recipients = recipients;
        this.directory = directory;
        this.telling = telling;
        this.rules = rules;
    }

    /// Lays the chain and tells the first; waits when the student is not known yet. Writes nothing.
    ///
    /// @return the chain; empty while it waits, and where there is nobody to tell
    List<Recipient> begin(Notice notice, Known known) {
        var student = known.student(notice.studentId);
        if (student.isEmpty()) {
            notice.nextAt =
                    notice.nextAt == null
                            ? REAL.instant().plus(waits(notice).patience())
                            : notice.nextAt;
            return List.of();
        }
        var chain = lay(notice, student.get(), known);
        go(notice, chain, known);
        return chain;
    }

    /// The wait is over: the next one, or nobody is left.
    void goOn(Notice notice) {
        switch (notice.state) {
            case PENDING -> telling.giveUp(notice, "NO_CONTACT");
            case TELLING -> telling.dispatch(next(notice), NoticeKind.INCIDENT);
            case SENT, ACKNOWLEDGED, UNREACHABLE -> notice.nextAt = null;
        }
    }

    private List<Recipient> next(Notice notice) {
        var chain = recipients.of(notice.id);
        var people = chain.stream().map(r -> r.person).toList();
        return go(notice, chain, directory.known(Set.of(notice.studentId), people));
    }

    /// @return who was told
    private List<Recipient> go(Notice notice, List<Recipient> chain, Known known) {
        return switch (notice.next(chain)) {
            case Step.Tell(var recipient) -> {
                notice.telling(REAL.instant().plus(waits(notice).pauseFor(notice.severity)));
                telling.tell(notice, recipient, known.named(recipient.person, notice.studentId));
                yield List.of(recipient);
            }
            case Step.GiveUp(var reason) -> {
                telling.giveUp(notice, reason);
                yield List.of();
            }
        };
    }

    private ChainWaits waits(Notice notice) {
        return rules.today(notice.org).of(CONTACT_CHAIN).content();
    }

    private static List<Recipient> lay(Notice notice, KnownStudent student, Known known) {
        var links = student.chain();
        return IntStream.range(0, links.size())
                .filter(i -> reachable(notice, links.get(i), known))
                .mapToObj(i -> recipient(notice, links.get(i), i + 1, known))
                .toList();
    }

    /// A guardian whose snapshot has not arrived yet is not left out for that.
    private static boolean reachable(Notice notice, Link link, Known known) {
        return !notice.keptFrom(link.guardian())
                && known.person(link.guardian()).map(Addressee::active).orElse(true);
    }

    private static Recipient recipient(Notice notice, Link link, int position, Known known) {
        var name = known.person(link.guardian()).map(Addressee::name).orElse(null);
        return Recipient.of(notice, link.guardian(), name, position, link.relation());
    }
}
