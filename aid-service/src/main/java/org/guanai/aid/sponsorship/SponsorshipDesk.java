package org.guanai.aid.sponsorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.money.Money;
import org.guanai.aid.sponsor.KnownSponsors;
import org.guanai.aid.sponsorship.order.SponsorshipEnding;
import org.guanai.aid.sponsorship.order.SponsorshipEntry;
import org.guanai.aid.student.StudentRoll;
import org.guanai.events.Topics;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;

/// Begins and ends sponsorships (一对一资助); never without the guardian's consent.
@ApplicationScoped
class SponsorshipDesk {
    @Produces
    static final RuleOf<LeastGift> SPONSORSHIP = new RuleOf<>("sponsorship", LeastGift.class);

    private static final String NOUN = "sponsorship";

    private final Sponsorships sponsorships;
    private final KnownSponsors sponsors;
    private final StudentRoll students;
    private final Rules rules;
    private final Journal journal;
    private final Clock clock;

    SponsorshipDesk(
            Sponsorships sponsorships,
            KnownSponsors sponsors,
            StudentRoll students,
            Rules rules,
            Journal journal,
            Clock clock) {
        this.sponsorships = sponsorships;
        this.sponsors = sponsors;
        this.students = students;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Absent when the caller sees no such child or sponsor
    /// @throws Refusal.Conflict when the child has a sponsor
    /// @throws Refusal.Unprocessable naming the field that a rule forbids
    @Transactional
    SponsorshipView agree(SponsorshipEntry entry) {
        var student = students.find(entry.studentId()).orElseThrow(Refusal::absent);
        sponsors.nameOf(entry.sponsorId()).orElseThrow(Refusal::absent);
        if (!student.enrolled()) {
            throw Refusal.unprocessable("aid.not-enrolled", "studentId");
        }
        if (entry.consentOn().isAfter(LocalDate.now(clock))) {
            throw Refusal.unprocessable("aid.consent-to-come", "consentOn");
        }
        var least = rules.today(student.org()).of(SPONSORSHIP).content().leastPerYear().yuan();
        if (entry.form() == SponsorshipEntry.GiftForm.MONEY
                && entry.perYear().yuan().compareTo(least) < 0) {
            throw Refusal.unprocessable("aid.gift-too-small", "perYear");
        }
        var sponsorship = Sponsorship.agreed(entry, student);
        sponsorships.persistAndFlush(sponsorship);
        journal.wrote(NOUN, sponsorship.id, "sponsorId", "consentBy", "perYear");
        publish(sponsorship, sponsorship.began(clock.instant()));
        return SponsorshipView.of(sponsorship);
    }

    /// @throws Refusal.Conflict when it is over
    @Transactional
    SponsorshipView end(UUID id, SponsorshipEnding ending) {
        var sponsorship = sponsorships.locked(id).orElseThrow(Refusal::absent);
        var ended = sponsorship.end(ending.cause(), ending.on(), clock.instant());
        sponsorships.flush();
        journal.wrote(NOUN, id, "state", "endCause");
        publish(sponsorship, ended);
        return SponsorshipView.of(sponsorship);
    }

    @Transactional
    SponsorshipView one(UUID id) {
        return SponsorshipView.of(sponsorships.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    /// @param due only those whose gift is due
    @Transactional
    Page<SponsorshipView> list(
            UUID student, String org, boolean active, boolean due, Paging paging) {
        var dueBy = due ? LocalDate.now(clock) : null;
        var filter = new Sponsorships.Filter(student, org, active, dueBy);
        var rows = sponsorships.before(paging.afterId(), filter, paging.limit() + 1);
        return Page.of(rows, paging.limit(), s -> Cursor.of(s.id)).map(SponsorshipView::of);
    }

    private void publish(Sponsorship sponsorship, Record event) {
        journal.publish(Topics.AID_EVENTS, sponsorship.studentId, event);
    }

    /// CNY a year that a sponsorship in money gives at least. Rule `sponsorship`.
    record LeastGift(@NotNull Money leastPerYear) {}
}
