package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;

/// Reading and changing incidents.
@ApplicationScoped
class IncidentDesk {
    private final Incidents incidents;
    private final IncidentSearch search;
    private final IncidentViews views;
    private final IncidentRules rules;
    private final Sealer sealer;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    IncidentDesk(
            Incidents incidents,
            IncidentSearch search,
            IncidentViews views,
            IncidentRules rules,
            Sealer sealer,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.incidents = incidents;
        this.search = search;
        this.views = views;
        this.rules = rules;
        this.sealer = sealer;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<IncidentSummary> list(IncidentSearch.Wanted wanted, Paging paging) {
        return Page.of(search.find(wanted, paging), paging.limit(), i -> Cursor.of(i.id()));
    }

    @Transactional
    IncidentView one(UUID id) {
        var incident = found(id);
        if (!caller.personBound()) {
            journal.opened("incident", id, null);
        }
        return views.of(incident);
    }

    @Transactional
    IncidentView correct(UUID id, String ifMatch, IncidentCorrection correction) {
        var incident = changeable(id, ifMatch);
        incident.requireOpen();
        rules.requirePast(correction.occurredAt(), incident.org);
        incident.kind = correction.kind();
        incident.severity = correction.severity();
        incident.what = sealer.seal(correction.what(), Incident.TABLE, id, "what");
        incident.place = sealer.seal(correction.where(), Incident.TABLE, id, "place");
        incident.occurredAt = correction.occurredAt();
        return changed(incident, "kind", "severity", "what", "where", "occurredAt");
    }

    @Transactional
    IncidentView move(UUID id, String ifMatch, IncidentState next) {
        var incident = changeable(id, ifMatch);
        incident.moveTo(next, clock.instant());
        return changed(incident, "state");
    }

    private IncidentView changed(Incident incident, String... fields) {
        incidents.flush();
        journal.wrote("incident", incident.id, fields);
        return views.of(incident);
    }

    private Incident changeable(UUID id, String ifMatch) {
        var incident = found(id);
        if (!new OrgPath(incident.org).isWithin(new OrgPath(caller.org()))) {
            throw Refusal.forbidden("safety.incident-of-several-schools");
        }
        Editable.check(ifMatch, incident.version);
        return incident;
    }

    private Incident found(UUID id) {
        return incidents.findByIdOptional(id).filter(search::allows).orElseThrow(Refusal::absent);
    }
}
