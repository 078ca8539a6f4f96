package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.notification.NoticeAcknowledged;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Takes acknowledgements (确认): by whoever was told, or by the school for a guardian who said so on
/// the telephone. The first one ends the chain; a repeated one changes nothing.
@ApplicationScoped
class AcknowledgementDesk {
    private final Notices notices;
    private final Recipients recipients;
    private final NoticeSearch search;
    private final Telling telling;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    AcknowledgementDesk(
            Notices notices,
            Recipients recipients,
            NoticeSearch search,
            Telling telling,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.notices = notices;
        this.recipients = recipients;
        this.search = search;
        this.telling = telling;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param by whom the school acknowledges for; empty for the caller's own acknowledgement
    /// @throws Refusal.Forbidden when the caller may not acknowledge for somebody else
    @Transactional
    AcknowledgementView acknowledge(UUID id, Optional<UUID> by) {
        var notice = notices.locked(id).orElseThrow(Refusal::absent);
        var chain = recipients.of(id);
        if (!search.allows(notice, chain)) {
            throw Refusal.absent();
        }
        var other = by.filter(person -> !person.equals(caller.person()));
        var recipient = other.map(p -> onBehalf(notice, chain, p)).orElseGet(() -> own(chain));
        if (recipient.acknowledgedAt == null) {
            note(notice, recipient, other.isPresent() ? How.CALL : How.IN_APP);
        }
        return new AcknowledgementView(
                id, recipient.person, recipient.how, recipient.acknowledgedAt);
    }

    private Recipient own(List<Recipient> chain) {
        return find(chain, caller.person())
                .filter(r -> r.toldAt != null)
                .orElseThrow(() -> Refusal.unprocessable("notification.guardian-missing", "by"));
    }

    /// The guardian was told by telephone if by nothing else.
    private Recipient onBehalf(Notice notice, List<Recipient> chain, UUID person) {
        if (!caller.is(Roles.PRINCIPAL) && !caller.is(Roles.CLASS_TEACHER)) {
            throw Refusal.forbidden("notification.not-on-behalf");
        }
        var recipient =
                find(chain, person)
                        .orElseThrow(
                                () -> Refusal.unprocessable("notification.not-a-recipient", "by"));
        if (recipient.acknowledgedAt == null) {
            telling.called(notice, recipient);
        }
        return recipient;
    }

    private void note(Notice notice, Recipient recipient, How how) {
        // As the database keeps it, so that the first answer is the one that is repeated.
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        recipient.acknowledged(caller.person(), how, at);
        journal.wrote("acknowledgement", notice.id, "by", "how");
        if (notice.acknowledged(at) && notice.isIncident()) {
            journal.publish(
                    Topics.NOTIFICATION_EVENTS,
                    notice.studentId,
                    new NoticeAcknowledged(
                            notice.id,
                            notice.incidentId,
                            notice.studentId,
                            recipient.person,
                            notice.org,
                            how.name(),
                            at));
        }
    }

    private static Optional<Recipient> find(List<Recipient> chain, UUID person) {
        return chain.stream().filter(r -> r.person.equals(person)).findFirst();
    }
}
