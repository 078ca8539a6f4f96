package org.guanai.aid.donation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.donation.order.CampaignEntry;
import org.guanai.aid.donation.order.Purpose;
import org.guanai.aid.student.KnownStudent;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// A donation campaign (捐助活动) with an earmarked account. Its row is locked by every entry, so that
/// the account never goes below nothing. None of its steps has an event: it is public.
@Entity
class Campaign {
    private static final String FEMALE = "2";

    @Id UUID id;
    OrgPath org;
    String title;

    @Enumerated(EnumType.STRING)
    Purpose purpose;

    BigDecimal target;
    LocalDate opensOn;
    LocalDate closesOn;
    BigDecimal received;
    BigDecimal used;
    @Version long version;

    protected Campaign() {}

    static Campaign opened(OrgPath org, CampaignEntry entry) {
        var campaign = new Campaign();
        campaign.id = Ids.next();
        campaign.org = org;
        campaign.received = BigDecimal.ZERO.setScale(2);
        campaign.used = BigDecimal.ZERO.setScale(2);
        campaign.purpose = entry.purpose();
        campaign.correct(entry);
        return campaign;
    }

    /// @throws Refusal.Invalid when it closes before it opens
    /// @throws Refusal.Conflict when its purpose would change though money has come for it
    void correct(CampaignEntry entry) {
        if (entry.closesOn().isBefore(entry.opensOn())) {
            throw Refusal.invalid("aid.period-reversed", "closesOn");
        }
        if (entry.target().yuan().signum() == 0) {
            throw Refusal.invalid("aid.amount-missing", "target");
        }
        if (entry.purpose() != purpose && received.signum() > 0) {
            throw Refusal.conflict("aid.campaign-earmarked", "purpose");
        }
        title = entry.title();
        purpose = entry.purpose();
        target = entry.target().yuan();
        opensOn = entry.opensOn();
        closesOn = entry.closesOn();
    }

    /// @throws Refusal.Conflict outside its days
    void receive(BigDecimal amount, LocalDate on) {
        if (on.isBefore(opensOn) || on.isAfter(closesOn)) {
            throw Refusal.conflict("aid.campaign-closed", "receivedOn");
        }
        received = received.add(positive(amount));
    }

    /// @throws Refusal.Conflict when it is used already
    void giveBack(BigDecimal amount) {
        if (received.subtract(amount).compareTo(used) < 0) {
            throw Refusal.conflict("aid.donation-used");
        }
        received = received.subtract(amount);
    }

    /// @throws Refusal.Conflict when the account does not hold it
    /// @throws Refusal.Unprocessable when the child is not of the group that it was given for
    void use(BigDecimal amount, KnownStudent student) {
        if (!isFor(student)) {
            throw Refusal.unprocessable("aid.not-in-target-group", "studentId");
        }
        if (used.add(positive(amount)).compareTo(received) > 0) {
            throw Refusal.conflict("aid.campaign-exhausted", "amount");
        }
        used = used.add(amount);
    }

    void takeBack(BigDecimal amount) {
        used = used.subtract(amount);
    }

    private boolean isFor(KnownStudent student) {
        return switch (purpose) {
            case GIRLS_IN_HARDSHIP -> student.hardship() && FEMALE.equals(student.sex());
            case LEFT_BEHIND -> student.leftBehind();
            case ALL_IN_HARDSHIP -> student.hardship();
        };
    }

    private static BigDecimal positive(BigDecimal amount) {
        if (amount.signum() == 0) {
            throw Refusal.invalid("aid.amount-missing", "amount");
        }
        return amount;
    }
}
