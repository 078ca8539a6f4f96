package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// Incidents as the other features ask for them, within what the caller may see.
@ApplicationScoped
public class OpenIncidents {
    private final Incidents incidents;
    private final IncidentSearch search;

    OpenIncidents(Incidents incidents, IncidentSearch search) {
        this.incidents = incidents;
        this.search = search;
    }

    /// @throws Refusal.Absent when there is none that the caller sees
    public Case find(UUID id) {
        return incidents
                .findByIdOptional(id)
                .filter(search::allows)
                .map(i -> new Case(i.id, i.org, i.reportedAt))
                .orElseThrow(Refusal::absent);
    }

    /// As `find`, held until the end of the transaction, so that reports on it come one after the
    /// other.
    ///
    /// @throws Refusal.Conflict once it is closed
    public Case hold(UUID id) {
        var incident =
                incidents
                        .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                        .filter(search::allows)
                        .orElseThrow(Refusal::absent);
        incident.requireOpen();
        return new Case(incident.id, incident.org, incident.reportedAt);
    }

    /// @param org path of the organisation that the incident belongs to
    public record Case(UUID id, String org, Instant reportedAt) {}
}
