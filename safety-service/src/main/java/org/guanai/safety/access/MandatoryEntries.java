package org.guanai.safety.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.access.AccessLogEntry;
import org.guanai.safety.mandatory.report.MandatoryCases;

/// Keeps who made a mandatory report out of the access log, and the whole report from a suspect.
@ApplicationScoped
class MandatoryEntries {
    private static final String NOUN = "mandatory-report";

    private final MandatoryCases reports;

    MandatoryEntries(MandatoryCases reports) {
        this.reports = reports;
    }

    Optional<AccessLogEntry> shown(AccessLogEntry entry, boolean ofOnePerson) {
        if (!entry.noun().equals(NOUN)) {
            return Optional.of(entry);
        }
        return shown(entry, UUID.fromString(entry.record()), ofOnePerson);
    }

    /// A file may come to a suspect: it says what was done, and never by whom.
    Optional<AccessLogEntry> leaving(AccessLogEntry entry) {
        return Optional.of(entry.noun().equals(NOUN) ? entry.sealed() : entry);
    }

    private Optional<AccessLogEntry> shown(AccessLogEntry entry, UUID id, boolean ofOnePerson) {
        if (!reports.shows(id)) {
            return Optional.empty();
        }
        if (!reports.isReporter(id, entry.actor())) {
            return Optional.of(entry);
        }
        return ofOnePerson ? Optional.empty() : Optional.of(entry.sealed());
    }
}
