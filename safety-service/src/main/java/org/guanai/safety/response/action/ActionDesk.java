package org.guanai.safety.response.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.incident.Incidents;
import org.guanai.safety.staff.StaffRoll;

/// Gives actions to their owners, and takes their results.
@ApplicationScoped
class ActionDesk {
    private static final String NOUN = "incident-action";

    private final IncidentActions actions;
    private final Incidents incidents;
    private final StaffRoll staff;
    private final ActingPost post;
    private final Sealer sealer;
    private final Journal journal;

    ActionDesk(
            IncidentActions actions,
            Incidents incidents,
            StaffRoll staff,
            ActingPost post,
            Sealer sealer,
            Journal journal) {
        this.actions = actions;
        this.incidents = incidents;
        this.staff = staff;
        this.post = post;
        this.sealer = sealer;
        this.journal = journal;
    }

    /// In the transaction of the idempotency key.
    ///
    /// @throws Refusal.Absent for an owner whom the caller does not see
    ActionView give(UUID incident, ActionEntry entry) {
        entry.requireAgency();
        staff.requireKnown(entry.ownerId());
        var action = IncidentAction.given(incidents.open(incident), entry, sealer);
        actions.persistAndFlush(action);
        journal.publish(Topics.SAFETY_EVENTS, action.id, action.assignment());
        journal.wrote(NOUN, action.incidentId, "kind", "what", "owner", "dueOn");
        return shown(action);
    }

    @Transactional
    ActionLog list(UUID incident) {
        var found = incidents.find(incident);
        return new ActionLog(actions.of(found.id()).stream().map(this::shown).toList());
    }

    /// @throws Refusal.Stale when it has changed since
    @Transactional
    ActionView change(UUID incident, UUID id, String ifMatch, ActionChange change) {
        var action = found(incident, id);
        Editable.check(ifMatch, action.version);
        staff.requireKnown(change.ownerId());
        action.change(change);
        actions.flush();
        journal.publish(Topics.SAFETY_EVENTS, action.id, action.assignment());
        journal.corrected(NOUN, incident, change.reason(), "owner", "dueOn");
        return shown(action);
    }

    ActionView finish(UUID incident, UUID id, ActionResult result) {
        var action = found(incident, id);
        action.finish(result, post.person(), post.now(), sealer);
        actions.flush();
        journal.wrote(NOUN, incident, "state", "result");
        return shown(action);
    }

    ActionView withdraw(UUID incident, UUID id, String reason) {
        var action = found(incident, id);
        action.withdraw(post.now());
        actions.flush();
        journal.withdrew(NOUN, incident, reason);
        return shown(action);
    }

    private IncidentAction found(UUID incident, UUID id) {
        return actions.locked(incidents.open(incident).id(), id);
    }

    private ActionView shown(IncidentAction action) {
        return action.view(sealer, incidents.reads(), post.today());
    }
}
