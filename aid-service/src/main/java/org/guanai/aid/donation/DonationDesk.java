package org.guanai.aid.donation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.aid.donation.order.DonationEntry;
import org.guanai.aid.donation.order.EntryWithdrawal;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Enters what came in for a campaign.
@ApplicationScoped
class DonationDesk {
    private static final String NOUN = "donation";

    private final Campaigns campaigns;
    private final Donations donations;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    DonationDesk(
            Campaigns campaigns, Donations donations, Journal journal, Caller caller, Clock clock) {
        this.campaigns = campaigns;
        this.donations = donations;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws Refusal.Conflict outside the campaign's days, or when the receipt is entered
    @Transactional
    DonationView receive(UUID id, DonationEntry entry) {
        var campaign = mine(id);
        campaign.receive(entry.amount().yuan(), entry.receivedOn());
        var donation = Donation.received(campaign, entry, caller.person());
        donations.persistAndFlush(donation);
        journal.wrote(NOUN, donation.id, "donor", "amount", "receipt");
        return DonationView.of(donation);
    }

    /// @throws Refusal.Conflict when it is used already, or was withdrawn
    @Transactional
    DonationView withdraw(UUID id, UUID donationId, EntryWithdrawal withdrawal) {
        var campaign = mine(id);
        var donation = donations.of(id, donationId).orElseThrow(Refusal::absent);
        donation.withdraw(withdrawal.reason(), clock.instant());
        campaign.giveBack(donation.amount);
        donations.flush();
        journal.withdrew(NOUN, donationId, withdrawal.reason());
        return DonationView.of(donation);
    }

    @Transactional
    Page<DonationView> list(UUID id, Paging paging) {
        campaigns.findByIdOptional(id).orElseThrow(Refusal::absent);
        var rows = donations.of(id, paging.afterId(), paging.limit() + 1);
        return Page.of(rows, paging.limit(), d -> Cursor.of(d.id)).map(DonationView::of);
    }

    private Campaign mine(UUID id) {
        return campaigns
                .locked(id)
                .filter(c -> c.org.isWithin(new OrgPath(caller.org())))
                .orElseThrow(Refusal::absent);
    }
}
