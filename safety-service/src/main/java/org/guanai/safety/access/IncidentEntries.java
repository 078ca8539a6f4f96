package org.guanai.safety.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.access.AccessLogEntry;
import org.guanai.safety.incident.IncidentCase;
import org.guanai.safety.incident.Incidents;

/// Keeps who reported an incident out of the access log, and the whole incident from a suspect.
@ApplicationScoped
class IncidentEntries {
    private static final Set<String> OF_INCIDENTS =
            Set.of("incident", "incident-report", "incident-action", "incident-party");

    private final Incidents incidents;

    IncidentEntries(Incidents incidents) {
        this.incidents = incidents;
    }

    Optional<AccessLogEntry> shown(AccessLogEntry entry, boolean ofOnePerson) {
        if (!OF_INCIDENTS.contains(entry.noun())) {
            return Optional.of(entry);
        }
        return incidents
                .shown(UUID.fromString(entry.record()))
                .flatMap(incident -> shown(entry, incident, ofOnePerson));
    }

    /// A file may come to a suspect: of incidents it says what was done, and never by whom.
    Optional<AccessLogEntry> leaving(AccessLogEntry entry) {
        return Optional.of(OF_INCIDENTS.contains(entry.noun()) ? entry.sealed() : entry);
    }

    private Optional<AccessLogEntry> shown(
            AccessLogEntry entry, IncidentCase incident, boolean ofOnePerson) {
        if (!incidents.isReporter(incident, entry.actor())) {
            return Optional.of(entry);
        }
        return ofOnePerson ? Optional.empty() : Optional.of(entry.sealed());
    }
}
