package org.guanai.safety.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.incident.Incidents;

/// Opens the seal of a reporter, on record.
@ApplicationScoped
class DisclosureDesk {
    private final Incidents incidents;
    private final Journal journal;

    DisclosureDesk(Incidents incidents, Journal journal) {
        this.incidents = incidents;
        this.journal = journal;
    }

    /// @throws Refusal.Absent when there is none that the caller sees
    /// @throws Refusal.Forbidden when some of its students are of another school
    @Transactional
    DisclosedReporter disclose(UUID id, String reason) {
        var incident = incidents.locked(id);
        journal.disclosed("incident", incident.id(), reason, "reportedBy");
        return new DisclosedReporter(incident.id(), incidents.reporter(incident).orElse(null));
    }
}
