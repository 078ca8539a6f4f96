package org.guanai.mentoring.team.helper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.team.event.HelperSuspended;
import org.guanai.mentoring.team.vetting.VettingOutcome;
import org.guanai.mentoring.team.vetting.VettingView;
import org.guanai.mentoring.team.vetting.Vettings;

/// The gate before every pairing with a person from outside: a failed or expired vetting suspends
/// at once, and ends the helper's pairings.
@ApplicationScoped
class VettingDesk {
    private static final int BATCH = 100;

    /// Days before its last one on which a vetting is announced to end.
    private static final int WARNED = 30;

    private final Helpers helpers;
    private final Vettings vettings;
    private final HelperPublication publication;
    private final Event<HelperSuspended> suspensions;
    private final Journal journal;
    private final Clock clock;

    VettingDesk(
            Helpers helpers,
            Vettings vettings,
            HelperPublication publication,
            Event<HelperSuspended> suspensions,
            Journal journal,
            Clock clock) {
        this.helpers = helpers;
        this.vettings = vettings;
        this.publication = publication;
        this.suspensions = suspensions;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    VettingView record(UUID helperId, VettingOutcome outcome, Caller vetter) {
        var helper = helpers.locked(helperId).orElseThrow(Refusal::absent);
        if (vetter.maybePerson().filter(helperId::equals).isPresent()) {
            throw Refusal.forbidden("mentoring.vetting-of-oneself");
        }
        helper.requireOther(vetter.name());
        var vetting =
                vettings.record(helperId, helper.org, outcome, vetter.name(), clock.instant());
        journal.wrote("vetting", vetting.id(), "recordCheck", "disqualifications", "validUntil");
        var suspended = helper.take(vetting);
        tell(helper);
        suspended.ifPresent(suspensions::fire);
        return vetting;
    }

    /// Suspends a batch of helpers whose vetting has run out.
    ///
    /// @return whether there may be more
    @Transactional
    boolean suspendExpired() {
        var expired = helpers.expired(LocalDate.now(clock), BATCH);
        for (var helper : expired) {
            var suspended = helper.expire();
            tell(helper);
            suspensions.fire(suspended);
        }
        return expired.size() == BATCH;
    }

    /// Announces a batch of vettings that end soon, each once.
    ///
    /// @return whether there may be more
    @Transactional
    boolean warnOfExpiry() {
        var today = LocalDate.now(clock);
        var ending = helpers.expiring(today, today.plusDays(WARNED), BATCH);
        ending.forEach(
                helper -> journal.publish(Topics.MENTORING_EVENTS, helper.id, helper.warn()));
        return ending.size() == BATCH;
    }

    private void tell(Helper helper) {
        helpers.flush();
        publication.publish(helper);
    }
}
