package org.guanai.safety.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.guanai.kit.access.AccessLogEntry;
import org.guanai.kit.access.AccessLogFilter;

/// Keeps who is protected out of the access log, and what is closed to a suspect.
@ApplicationScoped
class SafetyEntries implements AccessLogFilter {
    private final IncidentEntries incidents;
    private final MandatoryEntries reports;

    SafetyEntries(IncidentEntries incidents, MandatoryEntries reports) {
        this.incidents = incidents;
        this.reports = reports;
    }

    @Override
    public Optional<AccessLogEntry> shown(AccessLogEntry entry, boolean ofOnePerson) {
        return incidents.shown(entry, ofOnePerson).flatMap(e -> reports.shown(e, ofOnePerson));
    }

    @Override
    public Optional<AccessLogEntry> leaving(AccessLogEntry entry) {
        return incidents.leaving(entry).flatMap(reports::leaving);
    }
}
