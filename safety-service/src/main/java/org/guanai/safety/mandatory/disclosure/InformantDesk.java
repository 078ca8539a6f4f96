package org.guanai.safety.mandatory.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.safety.mandatory.report.MandatoryCases;

/// Opens the seal of who made a mandatory report, on record.
@ApplicationScoped
class InformantDesk {
    private final MandatoryCases reports;
    private final Journal journal;

    InformantDesk(MandatoryCases reports, Journal journal) {
        this.reports = reports;
        this.journal = journal;
    }

    @Transactional
    DisclosedInformant disclose(UUID id, String reason) {
        var reporter = reports.reporter(id);
        journal.disclosed("mandatory-report", id, reason, "reportedBy");
        return new DisclosedInformant(id, reporter.orElse(null));
    }
}
