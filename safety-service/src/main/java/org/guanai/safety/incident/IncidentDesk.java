package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.situation.IncidentRules;
import org.guanai.safety.telling.InvolvementChanges;

/// Reading incidents, and putting right what was reported.
@ApplicationScoped
class IncidentDesk {
    private final Incidents incidents;
    private final IncidentViews views;
    private final IncidentRules rules;
    private final InvolvementChanges involvements;
    private final Sealer sealer;
    private final Journal journal;

    IncidentDesk(
            Incidents incidents,
            IncidentViews views,
            IncidentRules rules,
            InvolvementChanges involvements,
            Sealer sealer,
            Journal journal) {
        this.incidents = incidents;
        this.views = views;
        this.rules = rules;
        this.involvements = involvements;
        this.sealer = sealer;
        this.journal = journal;
    }

    @Transactional
    IncidentView open(UUID id) {
        var incident = incidents.seen(id);
        if (views.areForStaff()) {
            journal.opened("incident", incident.id, null);
        }
        return views.of(incident);
    }

    /// Whoever was told is told of another kind, severity or time.
    ///
    /// @throws Refusal.Stale when it has changed since
    @Transactional
    IncidentView correct(UUID id, String ifMatch, IncidentCorrection correction) {
        var incident = incidents.held(id);
        Editable.check(ifMatch, incident.version);
        var now = rules.requirePast(correction.occurredAt(), incident.org);
        var tellsAnew = incident.differsFrom(correction);
        incident.correct(correction, sealer);
        if (tellsAnew) {
            var told = involvements.announce(incident.occasion(null), incident.suspects(), now);
            journal.publish(
                    Topics.SAFETY_EVENTS,
                    incident.id,
                    incident.standing(told.students(), told.untold(), now));
        }
        incidents.flush();
        journal.corrected(
                "incident",
                incident.id,
                correction.reason(),
                "kind",
                "severity",
                "what",
                "where",
                "occurredAt");
        return views.of(incident);
    }
}
