package org.guanai.aid.donation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.donation.order.UseEntry;
import org.guanai.aid.student.KnownStudent;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// What was done with donated money, for one child. No event: the campaign's balance is public.
@Entity
class DonationUse {
    @Id UUID id;
    OrgPath org;
    UUID campaignId;
    UUID studentId;

    /// The child's school at that time.
    OrgPath school;

    BigDecimal amount;
    LocalDate usedOn;
    String what;
    String voucher;
    UUID recordedBy;
    Instant withdrawnAt;
    String withdrawnWhy;

    protected DonationUse() {}

    static DonationUse made(Campaign campaign, UseEntry entry, KnownStudent student, UUID by) {
        var use = new DonationUse();
        use.id = Ids.next();
        use.org = campaign.org;
        use.campaignId = campaign.id;
        use.studentId = student.id();
        use.school = student.org();
        use.amount = entry.amount().yuan();
        use.usedOn = entry.usedOn();
        use.what = entry.what();
        use.voucher = entry.voucher().strip();
        use.recordedBy = by;
        return use;
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
