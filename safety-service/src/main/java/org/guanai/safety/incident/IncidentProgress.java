package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// Incidents for the features that move them on. Every step joins the caller's transaction.
@ApplicationScoped
public class IncidentProgress {
    private final Incidents incidents;
    private final IncidentViews views;

    IncidentProgress(Incidents incidents, IncidentViews views) {
        this.incidents = incidents;
        this.views = views;
    }

    /// An incident to change, locked.
    ///
    /// @throws Refusal.Absent when there is none that the caller sees
    /// @throws Refusal.Forbidden when some of its students are of another school
    /// @throws Refusal.Conflict once it is closed, or taken back
    public IncidentCase toChange(UUID id) {
        return incidents.open(id);
    }

    /// As `toChange`, also when it is closed.
    public IncidentCase toWithdraw(UUID id) {
        return incidents.locked(id);
    }

    /// @throws Refusal.Absent when there is none that the caller sees
    public IncidentCase find(UUID id) {
        return incidents.find(id);
    }

    /// The person who acts now, null for a client without one.
    public UUID actor() {
        return incidents.actor();
    }

    /// An incident after the changes of the current transaction.
    public IncidentView view(UUID id) {
        incidents.flush();
        return views.of(incidents.findById(id));
    }
}
