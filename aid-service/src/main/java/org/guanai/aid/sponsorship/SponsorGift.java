package org.guanai.aid.sponsorship;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.sponsorship.order.GiftEntry;
import org.guanai.events.aid.SponsorGiftReceived;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// What a sponsor gave a child, as it was handed over.
@Entity
class SponsorGift {
    @Id UUID id;
    OrgPath org;
    UUID sponsorshipId;
    UUID studentId;
    String what;
    BigDecimal amount;

    @Enumerated(EnumType.STRING)
    GiftEntry.Way way;

    LocalDate deliveredOn;
    String receivedBy;
    String witness;
    String receipt;
    UUID recordedBy;
    Instant withdrawnAt;
    String withdrawnWhy;

    protected SponsorGift() {}

    /// Announced by [#received].
    static SponsorGift handedOver(Sponsorship of, GiftEntry entry, UUID by) {
        var gift = new SponsorGift();
        gift.id = Ids.next();
        gift.org = of.org;
        gift.sponsorshipId = of.id;
        gift.studentId = of.studentId;
        gift.what = entry.what();
        gift.amount = entry.amount().yuan();
        gift.way = entry.way();
        gift.deliveredOn = entry.deliveredOn();
        gift.receivedBy = entry.receivedBy();
        gift.witness = entry.witness();
        gift.receipt = entry.receipt();
        gift.recordedBy = by;
        return gift;
    }

    SponsorGiftReceived received(Instant at) {
        return new SponsorGiftReceived(id, sponsorshipId, studentId, org.text(), at);
    }

    /// It was entered wrong. No event: the family knows what it has.
    ///
    /// @throws Refusal.Conflict when it was withdrawn before
    void withdraw(String why, Instant at) {
        if (withdrawnAt != null) {
            throw Refusal.conflict("aid.gift-withdrawn");
        }
        withdrawnAt = at;
        withdrawnWhy = why;
    }
}
