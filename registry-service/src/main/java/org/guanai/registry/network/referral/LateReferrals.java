package org.guanai.registry.network.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;
import org.guanai.registry.network.agency.AgencyDesk;
import org.guanai.registry.network.receiver.Receiver;

/// Tasks whose answer is late (逾期未办): the receiver is reminded, then whoever is responsible there,
/// then the county.
@ApplicationScoped
class LateReferrals implements Owed {
    private final Referrals referrals;
    private final AgencyDesk agencies;

    LateReferrals(Referrals referrals, AgencyDesk agencies) {
        this.referrals = referrals;
        this.agencies = agencies;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return referrals.lateOn(today).stream().map(this::late).toList();
    }

    /// One of an agency is reminded, since others hold the same post; of a family the class
    /// teacher.
    private Late late(Referral r) {
        var owner = r.toAgency == null ? null : agencies.memberOf(r.toAgency).orElse(null);
        var role =
                switch (r.toKind) {
                    case FAMILY -> Roles.CLASS_TEACHER;
                    case AGENCY -> owner == null ? Roles.COUNTY_OFFICER : Roles.AGENCY;
                    case COUNTY, TOWNSHIP, VILLAGE, SCHOOL ->
                            Receiver.place(r.toKind, r.toOrg, r.toName).role();
                };
        return new Late(OverdueKind.REFERRAL, r.id, r.studentId, r.toOrg, owner, role, r.dueOn);
    }
}
