package org.guanai.registry.network.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.guanai.registry.child.joined.RecordsJoined;
import org.guanai.registry.child.joined.RecordsParted;

/// Tasks about a record that becomes part of another are about that one, until they are parted.
@ApplicationScoped
class JoinedReferrals {
    private final Referrals referrals;

    JoinedReferrals(Referrals referrals) {
        this.referrals = referrals;
    }

    void join(@Observes RecordsJoined joined) {
        var absorbed = joined.absorbed().id();
        referrals.about(absorbed).forEach(r -> r.concern(joined.stays().id(), absorbed));
    }

    void part(@Observes RecordsParted parted) {
        var absorbed = parted.absorbed().id();
        referrals.joined(parted.stays().id(), absorbed).forEach(r -> r.concern(absorbed, null));
    }
}
