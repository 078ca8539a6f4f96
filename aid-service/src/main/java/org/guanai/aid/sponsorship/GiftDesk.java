package org.guanai.aid.sponsorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.aid.sponsorship.order.GiftEntry;
import org.guanai.aid.sponsorship.order.GiftWithdrawal;
import org.guanai.aid.sponsorship.order.SponsorshipEntry;
import org.guanai.events.Topics;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Records what sponsors gave, as it was handed over before a witness.
@ApplicationScoped
class GiftDesk {
    private static final String NOUN = "sponsor-gift";

    private final Sponsorships sponsorships;
    private final SponsorGifts gifts;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    GiftDesk(
            Sponsorships sponsorships,
            SponsorGifts gifts,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.sponsorships = sponsorships;
        this.gifts = gifts;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws Refusal.Conflict when the sponsorship is over
    /// @throws Refusal.Unprocessable for money by hand
    @Transactional
    GiftView record(UUID id, GiftEntry entry) {
        var sponsorship = sponsorships.locked(id).orElseThrow(Refusal::absent);
        var goods = entry.way() == GiftEntry.Way.GOODS;
        if (goods == (sponsorship.form == SponsorshipEntry.GiftForm.MONEY)) {
            throw Refusal.unprocessable("aid.gift-way", "way");
        }
        sponsorship.given(entry.deliveredOn());
        var gift = SponsorGift.handedOver(sponsorship, entry, caller.person());
        gifts.persistAndFlush(gift);
        journal.wrote(NOUN, gift.id, "what", "amount", "way");
        journal.publish(Topics.AID_EVENTS, gift.studentId, gift.received(clock.instant()));
        return GiftView.of(gift);
    }

    /// @throws Refusal.Conflict when it was withdrawn before
    @Transactional
    GiftView withdraw(UUID id, UUID giftId, GiftWithdrawal withdrawal) {
        sponsorships.locked(id).orElseThrow(Refusal::absent);
        var gift =
                gifts.findByIdOptional(giftId)
                        .filter(g -> g.sponsorshipId.equals(id))
                        .orElseThrow(Refusal::absent);
        gift.withdraw(withdrawal.reason(), clock.instant());
        gifts.flush();
        journal.withdrew(NOUN, giftId, withdrawal.reason());
        return GiftView.of(gift);
    }

    @Transactional
    Page<GiftView> list(UUID id, Paging paging) {
        sponsorships.findByIdOptional(id).orElseThrow(Refusal::absent);
        var rows = gifts.of(id, paging.afterId(), paging.limit() + 1);
        return Page.of(rows, paging.limit(), g -> Cursor.of(g.id)).map(GiftView::of);
    }
}
