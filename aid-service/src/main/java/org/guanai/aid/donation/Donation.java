package org.guanai.aid.donation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.donation.order.DonationEntry;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Money that came in for a campaign. No event: the campaign's balance is public.
@Entity
class Donation {
    @Id UUID id;
    OrgPath org;
    UUID campaignId;

    /// Null where nobody wants to be known.
    String donor;

    boolean shown;
    BigDecimal amount;
    LocalDate receivedOn;
    String receipt;
    UUID recordedBy;
    Instant withdrawnAt;
    String withdrawnWhy;

    protected Donation() {}

    static Donation received(Campaign campaign, DonationEntry entry, UUID by) {
        var donation = new Donation();
        donation.id = Ids.next();
        donation.org = campaign.org;
        donation.campaignId = campaign.id;
        donation.donor = entry.donor();
        donation.shown = entry.shown() && entry.donor() != null;
        donation.amount = entry.amount().yuan();
        donation.receivedOn = entry.receivedOn();
        donation.receipt = entry.receipt().strip();
        donation.recordedBy = by;
        return donation;
    }

    /// @throws Refusal.Conflict when it was withdrawn before
    void withdraw(String why, Instant at) {
        if (withdrawnAt != null) {
            throw Refusal.conflict("aid.entry-withdrawn");
        }
        withdrawnAt = at;
        withdrawnWhy = why;
    }
}
