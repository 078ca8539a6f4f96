package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;

/// Reading and changing incidents.
@ApplicationScoped
class IncidentDesk {
    private final Incidents incidents;
    private final IncidentViews views;
    private final IncidentRules rules;
    private final Sealer sealer;
    private final Journal journal;
    private final Clock clock;

    IncidentDesk(
            Incidents incidents,
            IncidentViews views,
            IncidentRules rules,
            Sealer sealer,
            Journal journal,
            Clock clock) {
        this.incidents = incidents;
        this.views = views;
        this.rules = rules;
        this.sealer = sealer;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    IncidentView open(UUID id) {
        var incident = incidents.seen(id);
        if (views.areForStaff()) {
            journal.opened("incident", id, null);
        }
        return views.of(incident);
    }

    @Transactional
    IncidentView correct(UUID id, String ifMatch, IncidentCorrection correction) {
        var incident = incidents.changeable(id, ifMatch);
        rules.requirePast(correction.occurredAt(), incident.org);
        incident.correct(correction, sealer);
        return changed(incident, "kind", "severity", "what", "where", "occurredAt");
    }

    @Transactional
    IncidentView move(UUID id, String ifMatch, IncidentState next) {
        var incident = incidents.changeable(id, ifMatch);
        switch (next) {
            case REPORTED -> throw Refusal.conflict("safety.state-out-of-order", "state");
            case HANDLED -> incident.handle(clock.instant());
            case CLOSED -> incident.close(clock.instant());
        }
        return changed(incident, "state");
    }

    private IncidentView changed(Incident incident, String... fields) {
        incidents.flush();
        journal.wrote("incident", incident.id, fields);
        return views.of(incident);
    }
}
