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
        var id = UUID.fromString(entry.record());
        if (!reports.shows(id)) {
            return Optional.empty();
        }
        if (!reports.isReporter(id, entry.actor())) {
            return Optional.of(entry);
        }
        return ofOnePerson ? Optional.empty() : Optional.of(entry.sealed());
    }
}
