package org.guanai.safety.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.incident.IncidentProgress;
import org.guanai.safety.incident.IncidentState;
import org.guanai.safety.incident.IncidentView;
import org.guanai.safety.report.ReportsOwed;
import org.guanai.safety.response.action.ActionsOwed;

/// Marks incidents as handled (已处置), then closed (已结案).
@ApplicationScoped
class HandlingDesk {
    private final IncidentProgress incidents;
    private final ReportsOwed reports;
    private final ActionsOwed actions;
    private final Journal journal;
    private final Clock clock;

    HandlingDesk(
            IncidentProgress incidents,
            ReportsOwed reports,
            ActionsOwed actions,
            Journal journal,
            Clock clock) {
        this.incidents = incidents;
        this.reports = reports;
        this.actions = actions;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Stale when it has changed since
    /// @throws Refusal.Conflict when it is not the next state, or a report or an action is owed
    @Transactional
    IncidentView move(UUID id, String ifMatch, IncidentState next) {
        var incident = incidents.toChange(id);
        Editable.check(ifMatch, incident.version());
        switch (next) {
            case HANDLED -> incident.handle(clock.instant());
            case CLOSED -> {
                incident.close(clock.instant());
                reports.requireNone(incident);
                actions.requireNone(incident);
            }
            case REPORTED, MISTAKEN, DUPLICATE ->
                    throw Refusal.conflict("safety.state-out-of-order", "state");
        }
        journal.wrote("incident", incident.id(), "state");
        return incidents.view(incident.id());
    }
}
