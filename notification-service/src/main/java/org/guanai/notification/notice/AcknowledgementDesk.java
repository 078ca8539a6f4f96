package org.guanai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.notification.chain.Occasions;
import org.guanai.notification.chain.ToldRecipient;
import org.guanai.notification.channel.ChannelKind;
import org.guanai.notification.notice.NoticeSearch.Found;

/// Takes acknowledgements (确认): by a recipient, or by the school for a guardian who said so on the
/// telephone. The first one ends the chain; a repeated one changes nothing.
@ApplicationScoped
public class AcknowledgementDesk {
    private final NoticeSearch search;
    private final Telling telling;
    private final Occasions occasions;
    private final Journal journal;
    private final Caller caller;

    AcknowledgementDesk(
            NoticeSearch search,
            Telling telling,
            Occasions occasions,
            Journal journal,
            Caller caller) {
        this.search = search;
        this.telling = telling;
        this.occasions = occasions;
        this.journal = journal;
        this.caller = caller;
    }

    /// @param by the person for whom the school acknowledges; empty for the caller's own
    /// @throws Refusal.Forbidden when the caller may not acknowledge for another person
    @Transactional
    AcknowledgementView acknowledge(UUID id, Optional<UUID> by) {
        var found = search.locked(id);
        var other = by.filter(person -> !person.equals(caller.person()));
        var recipient = other.map(p -> onBehalf(found, p)).orElseGet(() -> own(found));
        if (recipient.acknowledgedAt == null) {
            note(
                    found.notice(),
                    recipient,
                    other.isPresent() ? ChannelKind.CALL : ChannelKind.IN_APP);
        }
        return new AcknowledgementView(
                id, recipient.person, recipient.acknowledgedHow, recipient.acknowledgedAt);
    }

    /// By a recipient who is known by the message that they have: its link, a reply to it. In the
    /// current transaction and the system scope.
    ///
    /// @throws Refusal.Absent when it is not for them any more
    public AcknowledgementView acknowledged(UUID recipient, ChannelKind how) {
        var found = telling.linked(recipient);
        var who = found.recipient();
        if (who.acknowledgedAt == null) {
            note(found.notice(), who, how);
        }
        return new AcknowledgementView(
                found.notice().id, who.person, who.acknowledgedHow, who.acknowledgedAt);
    }

    /// The school has told a recipient by a person or a letter; they have not answered yet. In the
    /// current transaction.
    ///
    /// @param at business time
    /// @return the recipient's id
    /// @throws Refusal.Absent when the caller may not see the notice
    /// @throws Refusal.Unprocessable when the person is none of its recipients
    public Told told(UUID id, UUID person, ChannelKind how, Instant at) {
        var found = search.locked(id);
        var who = recipient(found, person);
        telling.reached(found.notice(), who, how, at);
        return new Told(who.id, found.notice().org);
    }

    /// That was a mistake, or the letter came back.
    ///
    /// @throws Refusal.Absent when the caller may not see the notice
    public void untold(UUID id, UUID person, ChannelKind how) {
        var found = search.locked(id);
        telling.takeBack(found.notice(), recipient(found, person), how);
    }

    /// @throws Refusal.Absent when the caller may not see the notice
    public void requireSeen(UUID id) {
        search.one(id);
    }

    private static Recipient recipient(Found found, UUID person) {
        return find(found.chain(), person)
                .orElseThrow(() -> Refusal.unprocessable("notification.not-a-recipient", "person"));
    }

    private Recipient own(Found found) {
        return find(found.chain(), caller.person())
                .filter(Recipient::isOpen)
                .orElseThrow(() -> Refusal.unprocessable("notification.guardian-missing", "by"));
    }

    private Recipient onBehalf(Found found, UUID person) {
        if (!caller.is(Roles.PRINCIPAL) && !caller.is(Roles.CLASS_TEACHER)) {
            throw Refusal.forbidden("notification.not-on-behalf");
        }
        return find(found.chain(), person)
                .orElseThrow(() -> Refusal.unprocessable("notification.not-a-recipient", "by"));
    }

    /// Who acknowledges was told by the same channel, if by nothing else.
    private void note(Notice notice, Recipient recipient, ChannelKind how) {
        telling.reached(notice, recipient, how);
        var at = telling.now();
        recipient.acknowledged(caller.maybePerson().orElse(recipient.person), how, at);
        journal.wrote("acknowledgement", notice.id, "by", "how");
        if (notice.acknowledged(at)) {
            occasions
                    .of(notice.kind)
                    .acknowledged(
                            new ToldRecipient(
                                    notice.ref(),
                                    recipient.person,
                                    recipient.position,
                                    how.name(),
                                    at));
        }
    }

    /// @param org path of the notice's organisation
    public record Told(UUID recipient, String org) {}

    private static Optional<Recipient> find(List<Recipient> chain, UUID person) {
        return chain.stream().filter(r -> r.person.equals(person) && !r.kept).findFirst();
    }
}
