package org.guanai.safety.response.action;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.incident.IncidentCase;

/// Whether an action on an incident is owed still.
@ApplicationScoped
public class ActionsOwed {
    private final IncidentActions actions;

    ActionsOwed(IncidentActions actions) {
        this.actions = actions;
    }

    /// @throws Refusal.Conflict while one is open
    public void requireNone(IncidentCase incident) {
        if (actions.openOf(incident.id()) > 0) {
            throw Refusal.conflict("safety.action-open", "state");
        }
    }
}
