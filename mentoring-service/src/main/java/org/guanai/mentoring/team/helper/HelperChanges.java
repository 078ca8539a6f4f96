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
import org.guanai.mentoring.team.event.HelperLeft;

/// What changes of a helper after their registration: name, phone, and that they help no more.
@ApplicationScoped
class HelperChanges {
    private final Helpers helpers;
    private final HelperPublication publication;
    private final Event<HelperLeft> departures;
    private final Sealer sealer;
    private final Journal journal;

    HelperChanges(
            Helpers helpers,
            HelperPublication publication,
            Event<HelperLeft> departures,
            Sealer sealer,
            Journal journal) {
        this.helpers = helpers;
        this.publication = publication;
        this.departures = departures;
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
