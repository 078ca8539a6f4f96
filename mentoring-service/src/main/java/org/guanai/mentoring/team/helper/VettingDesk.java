package org.guanai.mentoring.team.helper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.problem.Refusal;

/// The gate before every pairing with an outsider: the record check and the statutory list. A
/// failed or expired vetting suspends at once, and takes the helper's pairings with it.
@ApplicationScoped
class VettingDesk {
    private static final int BATCH = 100;

    private final Helpers helpers;
    private final HelperPublication publication;
    private final Event<HelperSuspended> suspensions;
    private final AuditTrail audit;
    private final Clock clock;

    VettingDesk(
            Helpers helpers,
            HelperPublication publication,
            Event<HelperSuspended> suspensions,
            AuditTrail audit,
            Clock clock) {
        this.helpers = helpers;
        this.publication = publication;
        this.suspensions = suspensions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    VettingView record(UUID helperId, VettingOutcome outcome, Caller vetter) {
        var helper = helpers.locked(helperId).orElseThrow(Refusal::absent);
        if (outcome.validUntil().isBefore(LocalDate.now(clock))) {
            throw Refusal.unprocessable("mentoring.vetting-expired-already", "validUntil");
        }
        if (vetter.maybePerson().filter(helperId::equals).isPresent()) {
            throw Refusal.forbidden("mentoring.vetting-of-oneself");
        }
        var vetting = vetting(helper, outcome, vetter.name());
        helpers.getEntityManager().persist(vetting);
        audit.wrote("vetting", vetting.id, "recordCheck", "disqualifications", "validUntil");
        settle(helper, helper.take(vetting));
        return VettingView.of(vetting);
    }

    /// Suspends helpers whose vetting has run out.
    ///
    /// @return how many; as many as a batch means that there may be more
    @Transactional
    int suspendExpired() {
        List<Helper> expired = helpers.expired(LocalDate.now(clock), BATCH);
        for (var helper : expired) {
            helper.expire();
            settle(helper, true);
        }
        return expired.size();
    }

    boolean more(int suspended) {
        return suspended == BATCH;
    }

    private void settle(Helper helper, boolean suspended) {
        helpers.flush();
        publication.publish(helper);
        if (suspended) {
            suspensions.fire(new HelperSuspended(helper.id));
        }
    }

    private Vetting vetting(Helper helper, VettingOutcome outcome, String vetter) {
        var vetting = new Vetting();
        vetting.id = Ids.next();
        vetting.org = helper.org;
        vetting.helperId = helper.id;
        vetting.recordCheck = outcome.recordCheck();
        vetting.disqualifications =
                outcome.disqualifications().stream().map(Enum::name).sorted().toList();
        vetting.validUntil = outcome.validUntil();
        vetting.passed = outcome.passed();
        vetting.vetter = vetter;
        vetting.vettedAt = clock.instant();
        return vetting;
    }
}
