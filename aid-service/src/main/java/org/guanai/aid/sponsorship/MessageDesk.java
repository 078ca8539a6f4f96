package org.guanai.aid.sponsorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.money.Money;
import org.guanai.aid.sponsorship.order.MessageEntry;
import org.guanai.aid.sponsorship.order.Screening;
import org.guanai.aid.sponsorship.report.MessageView;
import org.guanai.aid.sponsorship.report.SponsorReport;
import org.guanai.aid.student.GivenName;
import org.guanai.aid.student.StudentRoll;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Words between child and sponsor, which the school screens, and the report that it hands to the
/// sponsor.
@ApplicationScoped
class MessageDesk {
    private static final String NOUN = "sponsor-message";
    private static final int MOST = 200;

    private final SponsorMessages messages;
    private final Sponsorships sponsorships;
    private final SponsorGifts gifts;
    private final MessageSeal seal;
    private final StudentRoll students;
    private final Journal journal;

    MessageDesk(
            SponsorMessages messages,
            Sponsorships sponsorships,
            SponsorGifts gifts,
            MessageSeal seal,
            StudentRoll students,
            Journal journal) {
        this.messages = messages;
        this.sponsorships = sponsorships;
        this.gifts = gifts;
        this.seal = seal;
        this.students = students;
        this.journal = journal;
    }

    /// @throws Refusal.Conflict when the sponsorship is over
    @Transactional
    MessageView write(UUID sponsorship, MessageEntry entry) {
        var of = found(sponsorship);
        of.requireActive();
        var message = seal.written(of, entry);
        messages.persistAndFlush(message);
        journal.wrote(NOUN, message.id, "words");
        return seal.view(message);
    }

    /// @throws Refusal.Conflict when it was screened before
    @Transactional
    MessageView screen(UUID sponsorship, UUID id, Screening screening) {
        found(sponsorship);
        var message = messages.of(sponsorship, id).orElseThrow(Refusal::absent);
        message.screen(screening.released(), seal.screener());
        messages.flush();
        journal.wrote(NOUN, id, "state");
        return seal.view(message);
    }

    @Transactional
    Page<MessageView> list(UUID sponsorship, Paging paging) {
        found(sponsorship);
        var rows = messages.of(sponsorship, paging.afterId(), paging.limit() + 1);
        return Page.of(rows, paging.limit(), m -> Cursor.of(m.id)).map(seal::view);
    }

    /// What the school hands to the sponsor. Taking it out is on record.
    @Transactional
    SponsorReport report(UUID sponsorship) {
        var of = found(sponsorship);
        var student = students.find(of.studentId).orElseThrow(Refusal::absent);
        var handed =
                gifts.of(sponsorship, Optional.empty(), MOST).stream()
                        .map(g ->
                                new SponsorReport.GiftLine(
                                        g.deliveredOn, g.what, new Money(g.amount)))
                        .toList();
        var given =
                handed.stream()
                        .map(g -> g.amount().yuan())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        var words =
                messages.of(sponsorship, Optional.empty(), MOST).stream()
                        .filter(m ->
                                m.sender == MessageEntry.Sender.CHILD
                                        && m.state == SponsorMessage.State.RELEASED)
                        .map(m -> seal.view(m).words())
                        .toList();
        journal.exported("sponsorship", sponsorship.toString(), "report to the sponsor");
        var name = of.firstName ? GivenName.of(student.name()) : null;
        return new SponsorReport(
                of.pupilCode, name, student.grade(), new Money(given), handed, words);
    }

    private Sponsorship found(UUID id) {
        return sponsorships.findByIdOptional(id).orElseThrow(Refusal::absent);
    }
}
