package org.guanai.registry.network.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;

/// A step of a referral, with its words sealed. The event is that of the referral.
@Entity
@Table(name = "referral_step")
class ReferralStep {
    @Id UUID id;
    OrgPath org;
    UUID referralId;

    @Enumerated(EnumType.STRING)
    ReferralAct act;

    Instant at;
    String actor;
    byte[] words;

    protected ReferralStep() {}

    private ReferralStep(UUID referral, OrgPath org) {
        this.id = Ids.next();
        this.referralId = referral;
        this.org = org;
    }

    /// @param org path of the organisation that took it
    /// @param actor audit name of whoever took it
    static ReferralStep take(
            UUID referral,
            OrgPath org,
            ReferralAct act,
            String actor,
            String words,
            ReferralSeal seal,
            Instant now) {
        var step = new ReferralStep(referral, org);
        step.act = act;
        step.actor = actor;
        step.words = seal.words(step.id, words.strip());
        step.at = now;
        return step;
    }
}
