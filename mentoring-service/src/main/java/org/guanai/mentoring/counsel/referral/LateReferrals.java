package org.guanai.mentoring.counsel.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Referrals that nobody has answered in time: the counsellor asks again.
@ApplicationScoped
class LateReferrals implements Owed {
    private final Referrals referrals;

    LateReferrals(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return referrals.late(today).stream().map(LateReferrals::late).toList();
    }

    /// Without the child.
    private static Late late(Referral referral) {
        return new Late(
                OverdueKind.COUNSEL_REFERRAL,
                referral.id,
                null,
                referral.org,
                null,
                Roles.COUNSELLOR,
                referral.dueOn);
    }
}
