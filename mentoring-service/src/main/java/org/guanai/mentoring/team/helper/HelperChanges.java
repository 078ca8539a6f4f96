package org.guanai.mentoring.team.helper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.team.entry.HelperChange;
import org.guanai.mentoring.team.event.HelperLeft;
import org.guanai.mentoring.team.event.HelperSuspended;

/// What changes of a helper after their registration: name, phone, and that they help no more.
@ApplicationScoped
class HelperChanges {
    private final Helpers helpers;
    private final HelperPublication publication;
    private final Event<HelperLeft> departures;
    private final Event<HelperSuspended> suspensions;
    private final Sealer sealer;
    private final Journal journal;

    HelperChanges(
            Helpers helpers,
            HelperPublication publication,
            Event<HelperLeft> departures,
            Event<HelperSuspended> suspensions,
            Sealer sealer,
            Journal journal) {
        this.helpers = helpers;
        this.publication = publication;
        this.departures = departures;
        this.suspensions = suspensions;
        this.sealer = sealer;
        this.journal = journal;
    }

    @Transactional
    HelperView change(UUID id, String ifMatch, HelperChange change) {
        var helper = helpers.locked(id).orElseThrow(Refusal::absent);
        Editable.check(ifMatch, helper.version);
        helper.change(change, sealer);
        helpers.flush();
        publication.publish(helper);
        journal.wrote("helper", id, "name", "category", "unit", "phone", "email");
        return HelperView.of(helper, null);
    }

    /// At once: the helper's pairings end with it.
    @Transactional
    HelperView suspend(UUID id, Withdrawal why) {
        var helper = helpers.locked(id).orElseThrow(Refusal::absent);
        var suspended = helper.suspend(why.reason());
        helpers.flush();
        publication.publish(helper);
        journal.corrected("helper", id, why.reason(), "state");
        suspensions.fire(suspended);
        return HelperView.of(helper, null);
    }

    @Transactional
    HelperView refuse(UUID id, Withdrawal why) {
        var helper = helpers.locked(id).orElseThrow(Refusal::absent);
        helper.refuse(why.reason());
        helpers.flush();
        publication.publish(helper);
        journal.corrected("helper", id, why.reason(), "state");
        return HelperView.of(helper, null);
    }

    /// Ends the helper's pairings too.
    @Transactional
    HelperView leave(UUID id, Withdrawal why) {
        var helper = helpers.locked(id).orElseThrow(Refusal::absent);
        var left = helper.leave();
        helpers.flush();
        publication.publish(helper);
        journal.withdrew("helper", id, why.reason());
        departures.fire(left);
        return HelperView.of(helper, null);
    }
}
